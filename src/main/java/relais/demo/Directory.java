package relais.demo;

import relais.people.Names;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Writes units and people down, as the directory import would. */
final class Directory {

    private static final Map<String, String> ROLES =
            Map.of("editor", "EDITOR", "hr", "HR", "lead", "LEAD", "admin", "ADMIN");

    private final Book book;
    private final Year year;

    Directory(Book book, Year year) {
        this.book = book;
        this.year = year;
    }

    void write(Company company, Sites sites, Staff staff, List<Employee> people) {
        for (var unit : sites.units()) {
            book.units.add(unit.id(), unit.code(), unit.name(), unit.parentId(), unit.path());
        }
        for (var employee : people) {
            write(employee);
            var words = staff.wordsOf(employee);
            var beginnings = Names.beginnings(words);
            words.forEach(word -> book.words.add(word, employee.id(), beginnings));
            book.next();
        }
        int id = 1;
        for (var account : company.cast().keySet()) {
            if (ROLES.containsKey(account)) {
                book.grants.add(id, ROLES.get(account), year.start());
            }
            id++;
        }
        book.send();
    }

    private void write(Employee it) {
        var left =
                it.departsDay()
                        .map(day -> year.date(day).atTime(LocalTime.of(17, 30)).atZone(it.zone()));
        book.people.add(
                it.id(),
                it.handle(),
                "F%06d".formatted(it.id()),
                it.email(),
                it.given(),
                it.family(),
                it.unit(),
                it.country(),
                it.language(),
                it.zone(),
                it.jobFamily(),
                it.title(),
                it.manager(),
                it.leader(),
                it.arrivedOn(),
                it.departsDay().map(year::date),
                left.map(time -> time.toInstant()),
                it.arrivedDay() == 0
                        ? year.start()
                        : it.arrivedOn().atTime(6, 0).toInstant(ZoneOffset.UTC));
    }
}
