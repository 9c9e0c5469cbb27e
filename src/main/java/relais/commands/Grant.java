package relais.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import relais.Config;
import relais.database.CannotStart;
import relais.people.PeopleStore;
import relais.people.Role;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "grant",
        description = "Gives somebody a role, perhaps only for a unit and what is below it.")
public final class Grant implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EMAIL", description = "whose role it becomes")
    private String email;

    @Parameters(
            index = "1",
            paramLabel = "ROLE",
            description = "lead, editor, hr or admin",
            converter = GivenRole.class)
    private Role role;

    @Option(names = "--unit", paramLabel = "CODE", description = "only for this unit")
    private Optional<String> unit;

    @Option(names = "--country", paramLabel = "CC", description = "only for this country")
    private Optional<String> country;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        refuseWrongLimits();
        var config = Config.read();
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.forCommand(config));
            grant(database.jdbi().onDemand(PeopleStore.class));
        }
        return 0;
    }

    private void grant(PeopleStore people) {
        var person =
                people.activeByEmail(email)
                        .orElseThrow(() -> new CannotStart("Nobody has the address " + email));
        var unitId = unit.map(code -> unit(people, code));
        var wanted = country.map(code -> code.toUpperCase(Locale.ROOT));

        var isNew = people.grant(person.id(), role, unitId, wanted, Instant.now());
        System.out.printf(
                isNew ? "%s is %s now.%n" : "%s was %s before.%n",
                person.name(),
                role.name().toLowerCase(Locale.ROOT));
    }

    private static long unit(PeopleStore people, String code) {
        return people.unitByCode(code)
                .orElseThrow(() -> new CannotStart("No unit has the code " + code));
    }

    private void refuseWrongLimits() {
        if (role == Role.ADMIN && (unit.isPresent() || country.isPresent())) {
            throw wrong("An administrator is one everywhere: leave out --unit and --country");
        }
        if (!country.map(Grant::isCountry).orElse(true)) {
            throw wrong("--country takes the two letters of a country, such as FR");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static boolean isCountry(String code) {
        return List.of(Locale.getISOCountries()).contains(code.toUpperCase(Locale.ROOT));
    }

    /** The roles that somebody gives; the others are states that a person brings about. */
    static final class GivenRole implements ITypeConverter<Role> {

        private static final List<Role> GIVEN =
                List.of(Role.LEAD, Role.EDITOR, Role.HR, Role.ADMIN);

        @Override
        public Role convert(String name) {
            return GIVEN.stream()
                    .filter(role -> role.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "a role is lead, editor, hr or admin"));
        }
    }
}
