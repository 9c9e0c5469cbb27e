package relais;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.activity.ActivityWorker;
import relais.activity.References;
import relais.administration.AdministrationRoutes;
import relais.badges.Badges;
import relais.badges.BadgesRoutes;
import relais.badges.Nominations;
import relais.badges.Pictures;
import relais.boards.Boards;
import relais.boards.BoardsRoutes;
import relais.boards.LateActs;
import relais.campaigns.Campaigns;
import relais.campaigns.CampaignsRoutes;
import relais.certificates.Certificates;
import relais.certificates.CertificatesRoutes;
import relais.certificates.Imprint;
import relais.comments.Comments;
import relais.comments.CommentsRoutes;
import relais.database.Check;
import relais.database.Sealing;
import relais.demo.Demo;
import relais.drafting.Drafting;
import relais.feed.Feed;
import relais.feed.FeedRoutes;
import relais.feed.Pieces;
import relais.files.Files;
import relais.hub.HubRoutes;
import relais.hub.LeadersExample;
import relais.identity.Identity;
import relais.jobs.Schedule;
import relais.joining.Joining;
import relais.joining.JoiningRoutes;
import relais.kits.Kits;
import relais.kits.KitsRoutes;
import relais.kudos.Kudos;
import relais.kudos.KudosRoutes;
import relais.kudos.Spotlights;
import relais.labels.LabelLetter;
import relais.labels.Labels;
import relais.labels.LabelsRoutes;
import relais.levels.Levels;
import relais.levels.LevelsRoutes;
import relais.links.ClickCounter;
import relais.links.Links;
import relais.links.LinksRoutes;
import relais.mail.Carrier;
import relais.mail.Letters;
import relais.mail.Lines;
import relais.mail.MailRoutes;
import relais.mail.Outbox;
import relais.mail.Postman;
import relais.mail.SmtpCarrier;
import relais.mail.SmtpLines;
import relais.media.Media;
import relais.media.MediaRoutes;
import relais.mentions.Mentions;
import relais.mentions.MentionsRoutes;
import relais.mentoring.Mentoring;
import relais.mentoring.MentoringRoutes;
import relais.moderation.Moderation;
import relais.moderation.ModerationRoutes;
import relais.newsletter.Newsletter;
import relais.newsletter.NewsletterRoutes;
import relais.notifications.DigestLetter;
import relais.notifications.Digests;
import relais.notifications.Notifications;
import relais.notifications.NotificationsRoutes;
import relais.offers.Offers;
import relais.offers.OffersRoutes;
import relais.outside.Limits;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.ownvoice.OwnVoice;
import relais.packages.PackagesRoutes;
import relais.pairs.Pairs;
import relais.pairs.PairsRoutes;
import relais.people.Departures;
import relais.people.DirectoryImport;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.planning.PlanLetter;
import relais.planning.Planning;
import relais.planning.PlanningRoutes;
import relais.points.Points;
import relais.points.PointsRoutes;
import relais.points.Rules;
import relais.points.Statements;
import relais.presswatch.FeedAccess;
import relais.presswatch.PressWatch;
import relais.presswatch.PressWatchRoutes;
import relais.profiles.Profiles;
import relais.profiles.ProfilesRoutes;
import relais.programme.Guide;
import relais.programme.GuideCopy;
import relais.programme.GuideRoutes;
import relais.programme.Waves;
import relais.programme.WavesRoutes;
import relais.proposals.Proposals;
import relais.proposals.ProposalsRoutes;
import relais.referrals.OfferBlock;
import relais.referrals.Referrals;
import relais.referrals.ReferralsRoutes;
import relais.results.Results;
import relais.results.ResultsRoutes;
import relais.search.Search;
import relais.search.SearchRoutes;
import relais.sessions.SessionLetter;
import relais.sessions.Sessions;
import relais.sessions.SessionsRoutes;
import relais.settings.Settings;
import relais.sharing.Sharing;
import relais.sharing.SharingRoutes;
import relais.spaces.Spaces;
import relais.spaces.SpacesRoutes;
import relais.spread.Spread;
import relais.spread.SpreadRoutes;
import relais.studio.Studio;
import relais.studio.StudioRoutes;
import relais.styleguide.StyleguideRoutes;
import relais.syndication.FeedSecrets;
import relais.syndication.SyndicationRoutes;
import relais.timeline.Timeline;
import relais.timeline.TimelineRoutes;
import relais.training.AuthoringRoutes;
import relais.training.Shelves;
import relais.training.Training;
import relais.training.TrainingRoutes;
import relais.uptake.Uptake;
import relais.uptake.UptakeRoutes;
import relais.web.Assets;
import relais.web.DevelopmentRoutes;
import relais.web.Failures;
import relais.web.Gate;
import relais.web.Health;
import relais.web.MessageCatalog;
import relais.web.Proxies;
import relais.web.RequestGuard;
import relais.web.RequestLog;
import relais.web.Routes;
import relais.web.SecurityHeaders;
import relais.web.TemplateSource;
import relais.web.Upload;
import relais.web.Visit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** Puts the portal together, by hand and in one place. Read it from top to bottom. */
public final class App implements AutoCloseable {

    /** Milliseconds that requests in flight have to finish when the portal stops. */
    private static final long PATIENCE = 20_000;

    /** So many letters are on their way to the mail server at once. */
    private static final int NEWSLETTER_CONNECTIONS = 8;

    private final ActivityLedger ledger;
    private final Settings settings;
    private final ActivityPump pump;
    private final ActivityWorker worker;
    private final Points points;
    private final Levels levels;
    private final Badges badges;
    private final Certificates certificates;
    private final Offers offers;
    private final Kudos kudos;
    private final Studio studio;
    private final Mentoring mentoring;
    private final Pairs pairs;
    private final Proposals proposals;
    private final Labels labels;
    private final Spread spread;
    private final GuideCopy guideCopy;
    private final Search search;
    private final Sessions sessions;
    private final References references;
    private final Feed feed;
    private final Outside outside;
    private final LinkPreviews previews;
    private final PressWatch pressWatch;
    private final Comments comments;
    private final Moderation moderation;
    private final Spaces spaces;
    private final Timeline timeline;
    private final Results results;
    private final OwnVoice voice;
    private final Kits kits;
    private final Drafting drafting;
    private final Sharing sharing;
    private final Campaigns campaigns;
    private final Links links;
    private final ClickCounter clicks;
    private final Planning planning;
    private final Referrals referrals;
    private final Postman postman;
    private final Newsletter newsletter;
    private final Identity identity;
    private final Schedule schedule;
    private final Training training;
    private final Uptake uptake;
    private final Joining joining;
    private final DirectoryImport directory;
    private final Demo demo;
    private final Javalin server;
    private List<Routes.Route> routes;

    /** As it is served. */
    public App(Config config, Jdbi jdbi, DataSource dataSource, Clock clock) {
        this(jdbi, config, dataSource, clock, identity -> identity::signIn);
    }

    /** Tests say who is signed in by a handler of their own. */
    public App(Config config, Jdbi jdbi, DataSource dataSource, Clock clock, Handler signIn) {
        this(jdbi, config, dataSource, clock, _ -> signIn);
    }

    private App(
            Jdbi jdbi,
            Config config,
            DataSource dataSource,
            Clock clock,
            Function<Identity, Handler> signIn) {
        var templates = TemplateSource.of(config.dev());
        var people = jdbi.onDemand(PeopleStore.class);

        settings = new Settings(jdbi, clock);
        var files = new Files(jdbi, clock);

        // The ledger, and who hears of it
        pump = new ActivityPump(jdbi, clock);
        worker = new ActivityWorker(pump);
        ledger = new ActivityLedger(jdbi, clock, worker::wake);

        // Those who write facts
        feed = new Feed(jdbi, ledger, clock);
        var limits = Limits.of(config.dev());
        outside = new Outside(jdbi, clock, limits);
        var access = FeedAccess.of(config.data(), config.demo(), limits);
        previews = new LinkPreviews(jdbi, outside, clock);
        pressWatch = new PressWatch(jdbi, feed, outside, previews, settings, clock, access);
        training = new Training(jdbi, ledger, clock);
        var media = new Media(jdbi, files, settings, clock);
        var shelves = new Shelves(jdbi, media, settings);
        var guide = new Guide();
        guideCopy = new GuideCopy(jdbi, guide, clock);

        // Those who read facts
        points = new Points(jdbi, config.zone());
        var rules = new Rules(jdbi, clock);
        var statements = new Statements(jdbi, config.zone(), clock);
        uptake = new Uptake(jdbi, training);
        var boards = new Boards(jdbi, config.zone(), clock);
        var lateActs = new LateActs(jdbi, config.zone(), clock);
        var notifications = new Notifications(jdbi, clock);
        badges = new Badges(jdbi, ledger, notifications, config.zone(), clock);
        var nominations =
                new Nominations(
                        jdbi, badges.awards(), notifications, settings, config.zone(), clock);
        var pictures = new Pictures(jdbi, settings, clock);
        certificates = new Certificates(jdbi, training, badges.issuers(), notifications, clock);
        offers = new Offers(jdbi, training, notifications, clock);
        pump.listen(points).listen(badges).listen(certificates).listen(lateActs).listen(offers);

        // Those who write facts, and need boards or bell for it
        mentoring =
                new Mentoring(jdbi, ledger, notifications, training::isFirstPath, settings, clock);
        joining = new Joining(jdbi, ledger, points, mentoring, feed::topics, this::forget, clock);
        pump.listen(mentoring);
        spread = new Spread(jdbi, config.zone(), settings, clock);
        var sealing = sealing(config);
        pairs = new Pairs(jdbi, notifications, sealing, clock);
        kudos = new Kudos(jdbi, ledger, notifications, clock);
        var waves = new Waves(jdbi, clock);
        studio = new Studio(jdbi, feed, media, previews, waves, notifications, clock);
        proposals =
                new Proposals(
                        jdbi,
                        ledger,
                        notifications,
                        feed,
                        studio,
                        media,
                        settings,
                        clock.withZone(config.zone()));
        comments = new Comments(jdbi, feed, ledger, notifications, clock);
        spaces = new Spaces(jdbi, ledger, notifications, media, clock);
        moderation = new Moderation(jdbi, comments, feed, spaces, notifications, clock);
        timeline = new Timeline(jdbi, previews, notifications, clock);
        results = new Results(jdbi, timeline, clock);
        voice = new OwnVoice(jdbi, settings);
        kits = new Kits(jdbi, clock);
        drafting = new Drafting(jdbi, config.model(), settings, clock);
        sharing = new Sharing(jdbi, ledger, timeline, feed, kits, voice, joining, drafting, clock);
        timeline.tell(sharing);
        campaigns = new Campaigns(jdbi, timeline, sharing, settings, clock.withZone(config.zone()));
        sharing.tell(campaigns);
        links = new Links(jdbi, notifications, config.home(), clock);
        clicks = new ClickCounter(jdbi, clock, config.data().resolve("clicks"));
        var mentions = new Mentions(jdbi);
        var secrets = new FeedSecrets(jdbi, clock);
        var spotlights = new Spotlights(jdbi, notifications, config.zone(), clock);
        levels = new Levels(jdbi);
        references = new References(jdbi);
        pump.listen(levels);
        var profiles = new Profiles(jdbi);
        search = new Search(jdbi, profiles);

        // Mail, and who is asking
        var catalog = new MessageCatalog(config.locale());
        var letters =
                new Letters(catalog, templates, config.home())
                        .with(
                                DigestLetter.NAME,
                                new DigestLetter(jdbi, templates, spaces.letters(), clock));
        var sessionLetter = new SessionLetter(jdbi, templates, config.home(), clock);
        SessionLetter.NAMES.forEach(it -> letters.with(it, sessionLetter));
        var labelLetter = new LabelLetter(jdbi, templates);
        LabelLetter.NAMES.forEach(it -> letters.with(it, labelLetter));
        letters.with(
                Newsletter.TEST,
                Newsletter.testLetter(jdbi, feed, catalog, templates, config.home(), clock));
        var keepsMail = config.dev() && config.smtp().isEmpty();
        postman = new Postman(jdbi, settings, clock, letters, carrier(config), !keepsMail);
        var outbox = new Outbox(jdbi, clock, sendsMail(config) || keepsMail, postman::wake);
        planning = new Planning(jdbi, sharing, feed, notifications, outbox, settings, clock);
        sharing.drafts().tell(planning);
        letters.with(
                PlanLetter.NAME,
                new PlanLetter(jdbi, sharing.drafts(), notifications, templates, clock));
        newsletter =
                new Newsletter(
                        jdbi,
                        feed,
                        outbox,
                        notifications,
                        sealing,
                        settings,
                        templates,
                        clock,
                        new Newsletter.Setting(
                                catalog,
                                config.home(),
                                config.zone(),
                                lines(config, clock),
                                NEWSLETTER_CONNECTIONS));
        referrals =
                new Referrals(
                        jdbi,
                        notifications,
                        outbox,
                        sealing,
                        settings,
                        clock.withZone(config.zone()));
        letters.with(Referrals.LETTER, referrals.letter(jdbi, sealing, catalog, templates));
        var digests = new Digests(jdbi, outbox, spaces.letters(), settings, clock);
        sessions = new Sessions(jdbi, ledger, notifications, outbox, settings, clock);
        labels =
                new Labels(
                        jdbi,
                        mentoring,
                        badges.label(),
                        ledger,
                        notifications,
                        outbox,
                        settings,
                        clock);
        identity =
                new Identity(
                        jdbi,
                        dataSource,
                        settings,
                        clock,
                        outbox,
                        templates,
                        new Identity.Setting(
                                config.demo(),
                                config.home(),
                                config.zone(),
                                Thread::startVirtualThread));

        // Those who have left the company
        var departures = new Departures(jdbi, clock.withZone(config.zone()), this::depart);
        directory =
                new DirectoryImport(
                        jdbi, clock.withZone(config.zone()), departures, points::restructure);

        schedule =
                new Schedule(dataSource, config.zone())
                        .every(Duration.ofMinutes(1), "post mail", postman::deliverDue)
                        .every(Duration.ofMinutes(10), "send weekly letters", digests::sendDue)
                        .every(Duration.ofMinutes(1), "send newsletter", newsletter::sendDue)
                        .every(Duration.ofMinutes(1), "read press watch", pressWatch::fetchDue)
                        .every(
                                Duration.ofSeconds(5),
                                "read what editors ask for",
                                pressWatch::fetchAsked)
                        .every(Duration.ofMinutes(1), "fetch link previews", previews::fetchDue)
                        .every(Duration.ofSeconds(10), "keep the search up", search::keepUp)
                        .every(Duration.ofMinutes(10), "learn words", search::learnWords)
                        .dailyAt("03:20", "learn names", search::learnNames)
                        .every(Duration.ofMinutes(30), "remind of sessions", sessions::remind)
                        .every(Duration.ofMinutes(1), "remind of plans", planning::remind)
                        .every(Duration.ofMinutes(1), "learn old posts", sharing::rememberPast)
                        .every(
                                Duration.ofMinutes(1),
                                "thank for proposals",
                                proposals.releasing()::notice)
                        .every(Duration.ofHours(1), "count labels", mentoring::countLabels)
                        .every(Duration.ofHours(1), "lapse offers", mentoring::lapseOffers)
                        .every(Duration.ofMinutes(10), "lapse referrals", referrals::lapse)
                        .every(Duration.ofMinutes(5), "take points back", statements::carryOut)
                        .every(Duration.ofMinutes(10), "end old sessions", identity::forgetExpired)
                        .every(
                                Duration.ofMinutes(1),
                                "ask new badge rules",
                                badges.rules()::askEverybody)
                        .every(
                                Duration.ofSeconds(20),
                                "give badges to lists",
                                badges.lists()::workOff)
                        .every(Duration.ofMinutes(1), "fold training figures", uptake::fold)
                        .every(
                                Duration.ofMinutes(1),
                                "revoke with withdrawn modules",
                                certificates.revocations()::followWithdrawals)
                        .every(Duration.ofSeconds(20), "count paths anew", training::recount)
                        .every(Duration.ofSeconds(20), "make offers", offers::workOff)
                        .every(Duration.ofHours(1), "end badges", badges.awards()::keepTime)
                        .dailyAt("03:10", "repair badges", badges.rules()::repair)
                        .dailyAt("00:10", "close to who has left", departures::deactivateDue)
                        .dailyAt(
                                "00:20",
                                "follow moves on boards",
                                () -> points.followMoves(clock.instant()))
                        .dailyAt("00:40", "count the spread", spread::count)
                        .dailyAt("01:10", "end labels", labels::keepTime)
                        .dailyAt("03:50", "weigh scopes", points::weighScopes)
                        .dailyAt("02:40", "follow new clocks", sessions::followClocks)
                        .dailyAt("02:45", "follow clocks of plans", planning::followClocks)
                        .dailyAt("04:05", "forget old pairs", pairs::forgetOld)
                        .dailyAt("04:07", "forget old reports", moderation::forgetOld)
                        .dailyAt("04:09", "forget old referrals", referrals::forgetOld)
                        .every(Duration.ofMinutes(10), "seal anew", pairs::sealAnew)
                        .every(Duration.ofMinutes(10), "seal referrals anew", referrals::sealAnew)
                        .every(Duration.ofMinutes(10), "forget who clicked", clicks::forgetVisitors)
                        .dailyAt("03:45", "fade old press watch", pressWatch.desk()::fade)
                        .dailyAt("03:55", "forget old hosts", outside::forgetOld)
                        .dailyAt("03:57", "forget old previews", previews::forgetOld)
                        .dailyAt("04:10", "forget old mail", postman::forgetOld)
                        .dailyAt("04:12", "forget old suggestions", drafting::forgetOld)
                        .dailyAt("04:12", "forget old newsletters", newsletter::forgetOld)
                        .dailyAt("04:15", "sweep away packages", this::sweepPackages)
                        .dailyAt("04:20", "sweep away files", files::sweep)
                        .dailyAt("04:30", "sweep away media", shelves::sweep)
                        .dailyAt("04:35", "sweep away pictures", proposals.drafts()::sweep)
                        .dailyAt("04:40", "sweep away files of posts", spaces::sweep);

        demo =
                new Demo(
                        jdbi,
                        config.zone(),
                        config.locale(),
                        clock,
                        feed,
                        studio,
                        pressWatch,
                        comments,
                        spaces,
                        sharing,
                        planning,
                        links,
                        kudos,
                        levels,
                        mentoring,
                        spread,
                        labels,
                        certificates,
                        training,
                        media,
                        identity.credentials(),
                        sealing);

        server =
                Javalin.create(
                        javalin -> {
                            javalin.startup.showJavalinBanner = false;
                            javalin.concurrency.useVirtualThreads = true;
                            javalin.jetty.modifyServer(jetty -> jetty.setStopTimeout(PATIENCE));
                            javalin.http.maxRequestSize = 1 << 20;
                            // forms with files have limits of their own, and none is on the disk
                            javalin.jetty.multipartConfig.maxTotalRequestSize(
                                    Upload.MOST, SizeUnit.BYTES);
                            javalin.jetty.multipartConfig.maxInMemoryFileSize(
                                    Upload.MOST, SizeUnit.BYTES);
                            // the same for what is pasted into them
                            javalin.jetty.modifyServletContextHandler(
                                    it -> it.setMaxFormContentSize(Upload.MOST));
                            // the next levels take twice the time for a tenth less
                            javalin.http.compressionStrategy =
                                    new CompressionStrategy(null, new Gzip(1));
                            javalin.appData(MessageCatalog.KEY, catalog);
                            identity.serve(javalin);
                            javalin.jetty.modifyHttpConfiguration(
                                    http -> http.addCustomizer(new Proxies(config::trusts)));
                            javalin.appData(Assets.KEY, new Assets(config.dev()));
                            javalin.appData(
                                    Visit.Setting.KEY,
                                    new Visit.Setting(
                                            clock,
                                            config.zone(),
                                            config.home(),
                                            config.demo(),
                                            config.dev()));

                            javalin.routes.before(RequestLog::begin);
                            javalin.routes.before(SecurityHeaders::add);
                            javalin.routes.beforeMatched(
                                    new RequestGuard(config.baseUrl())::refuseCrossSite);
                            javalin.routes.beforeMatched(signIn.apply(identity));
                            javalin.routes.beforeMatched(Gate::letIn);
                            javalin.routes.after(RequestLog::end);
                            new Failures(templates).register(javalin.routes);

                            var table = new Routes(javalin.routes);
                            // Javalin looks for routes one after the other: this one is in a hurry
                            new LinksRoutes(links, clicks, new Pieces(jdbi, clock), templates)
                                    .register(table);
                            table.get(
                                    "/assets/<path>",
                                    ctx -> ctx.appData(Assets.KEY).show(ctx),
                                    Role.ANYONE);
                            new Health(jdbi).register(table);
                            new FeedRoutes(
                                            feed,
                                            pressWatch::failing,
                                            previews,
                                            people,
                                            new OfferBlock(referrals, links, templates),
                                            templates)
                                    .register(table);
                            new ReferralsRoutes(referrals, links, people, settings, templates)
                                    .register(table);
                            new PressWatchRoutes(pressWatch, feed, templates).register(table);
                            new StudioRoutes(studio, secrets, people, config.home(), templates)
                                    .register(table);
                            new CommentsRoutes(comments, feed, mentions, templates).register(table);
                            new ModerationRoutes(
                                            moderation,
                                            training,
                                            mentions,
                                            people,
                                            config.home(),
                                            templates)
                                    .register(table);
                            new MentionsRoutes(mentions, templates).register(table);
                            new SpacesRoutes(spaces, mentions, media, people, templates)
                                    .register(table);
                            new TimelineRoutes(
                                            timeline,
                                            feed,
                                            new Pieces(jdbi, clock),
                                            profiles,
                                            people,
                                            templates)
                                    .register(table);
                            new KitsRoutes(
                                            kits,
                                            studio,
                                            joining,
                                            voice,
                                            sharing::about,
                                            settings,
                                            templates)
                                    .register(table);
                            new SharingRoutes(
                                            sharing,
                                            feed,
                                            new Pieces(jdbi, clock),
                                            kits,
                                            voice,
                                            drafting,
                                            links,
                                            training,
                                            joining,
                                            people,
                                            settings,
                                            templates)
                                    .register(table);
                            new CampaignsRoutes(
                                            campaigns,
                                            timeline,
                                            feed,
                                            new Pieces(jdbi, clock),
                                            kits,
                                            studio,
                                            waves,
                                            people,
                                            templates)
                                    .register(table);
                            new ResultsRoutes(
                                            results,
                                            timeline,
                                            sharing,
                                            links,
                                            new Pieces(jdbi, clock),
                                            training,
                                            kudos,
                                            templates)
                                    .register(table);
                            new PlanningRoutes(
                                            planning,
                                            sharing.drafts(),
                                            new Pieces(jdbi, clock),
                                            config.home(),
                                            templates)
                                    .register(table);
                            new SyndicationRoutes(secrets, feed, config.home(), templates)
                                    .register(table);
                            identity.register(table);
                            if (keepsMail) {
                                new MailRoutes(jdbi, letters, templates).register(table);
                            }
                            new BadgesRoutes(
                                            badges,
                                            nominations,
                                            pictures,
                                            people,
                                            training,
                                            templates)
                                    .register(table);
                            new BoardsRoutes(boards, templates).register(table);
                            new CertificatesRoutes(
                                            certificates,
                                            new Imprint(config.zone(), config.home()),
                                            people,
                                            templates)
                                    .register(table);
                            new HubRoutes(
                                            jdbi,
                                            ledger,
                                            feed,
                                            mentoring,
                                            notifications,
                                            points,
                                            kudos,
                                            spotlights,
                                            labels,
                                            levels,
                                            sessions,
                                            training,
                                            new LeadersExample(jdbi),
                                            config.zone(),
                                            templates)
                                    .register(table);
                            new JoiningRoutes(joining, mentoring, templates).register(table);
                            new KudosRoutes(kudos, spotlights, feed, badges, people, templates)
                                    .register(table);
                            new LevelsRoutes(levels, templates).register(table);
                            new MentoringRoutes(mentoring, people, templates).register(table);
                            new SpreadRoutes(spread, templates).register(table);
                            new PairsRoutes(pairs, mentoring, config.home(), templates)
                                    .register(table);
                            new LabelsRoutes(labels, mentoring, people, templates).register(table);
                            new PointsRoutes(rules, statements, training, templates)
                                    .register(table);
                            new ProfilesRoutes(
                                            profiles,
                                            badges,
                                            certificates,
                                            joining,
                                            levels,
                                            mentoring,
                                            notifications,
                                            newsletter,
                                            settings,
                                            templates)
                                    .register(table);
                            new NewsletterRoutes(newsletter, templates).register(table);
                            new TrainingRoutes(training, shelves, offers, templates)
                                    .register(table);
                            new OffersRoutes(offers, training, templates).register(table);
                            new AuthoringRoutes(training, shelves, settings, templates)
                                    .register(table);
                            new MediaRoutes(media).register(table);
                            new PackagesRoutes(training.packages(), templates).register(table);
                            new UptakeRoutes(uptake, templates).register(table);
                            new SessionsRoutes(sessions, people, config.home(), templates)
                                    .register(table);
                            new ProposalsRoutes(proposals, feed, profiles, media, people, templates)
                                    .register(table);
                            new SearchRoutes(search, templates).register(table);
                            new GuideRoutes(guide, templates).register(table);
                            new WavesRoutes(waves, people, templates).register(table);
                            new AdministrationRoutes(settings, templates).register(table);
                            new NotificationsRoutes(notifications, templates).register(table);
                            if (config.dev()) {
                                new DevelopmentRoutes().register(table);
                                new StyleguideRoutes(templates).register(table);
                            }
                            routes = table.table();
                        });
    }

    /**
     * Puts what every programme begins with into an empty database, and into any what the search
     * has to know of the guide.
     */
    public void loadStarter() {
        feed.loadStarter();
        badges.loadStarter();
        training.loadStarter();
        joining.loadStarter();
        spaces.loadStarter();
        guideCopy.keep();
    }

    /** Puts the made-up company into a database in which nobody is yet. */
    public void loadDemo() {
        if (demo.isPossible()) {
            demo.load(Demo.MEMBERS, Demo.SEED, _ -> {});
            search.keepUp();
            search.learnNames();
        }
    }

    /** Serves on this port of all addresses; 0 takes a free one. */
    public App start(int port) {
        worker.start();
        clicks.start();
        server.start(port);
        schedule.start();
        identity.announceSetup();
        return this;
    }

    public int port() {
        return server.port();
    }

    public List<Routes.Route> routes() {
        return routes;
    }

    /** Signing in and passwords, for the demonstration and for commands. */
    public Identity identity() {
        return identity;
    }

    /** What people write below content. */
    public Comments comments() {
        return comments;
    }

    /** Where they discuss. */
    public Spaces spaces() {
        return spaces;
    }

    /** Looking after it. */
    public Moderation moderation() {
        return moderation;
    }

    /** Public posts elsewhere, as their authors declare and show them. */
    public Timeline timeline() {
        return timeline;
    }

    /** What editors put beside pieces so that colleagues can tell them. */
    public Kits kits() {
        return kits;
    }

    /** Declared posts, seen as shares. */
    public Sharing sharing() {
        return sharing;
    }

    /** Themes with a goal that is reached together. */
    public Campaigns campaigns() {
        return campaigns;
    }

    /** When people mean to post what they wrote. */
    public Planning planning() {
        return planning;
    }

    /** How much of a text is its writer’s own. */
    public OwnVoice voice() {
        return voice;
    }

    /** What became of them, for their authors. */
    public Results results() {
        return results;
    }

    /** Short addresses of what people share. */
    public Links links() {
        return links;
    }

    /** How often they are opened: for tests and measurements. */
    public ClickCounter clicks() {
        return clicks;
    }

    /** Whom colleagues refer for jobs. */
    public Referrals referrals() {
        return referrals;
    }

    /** What editors send to read once a week. */
    public Newsletter newsletter() {
        return newsletter;
    }

    /** Webinars and workshops. */
    public Sessions sessions() {
        return sessions;
    }

    /** Who sponsors whom. */
    public Mentoring mentoring() {
        return mentoring;
    }

    /** What there is to learn. */
    public Training training() {
        return training;
    }

    /** What can be set while the portal runs. */
    public Settings settings() {
        return settings;
    }

    /** Who works here: for the command that takes it in. */
    public DirectoryImport directory() {
        return directory;
    }

    /** What everybody has reached: for the command that audits. */
    public Levels levels() {
        return levels;
    }

    /** What people take along from completed paths. */
    public Certificates certificates() {
        return certificates;
    }

    /** What HR suggests to people. */
    public Offers offers() {
        return offers;
    }

    /** What there is to read. */
    public Feed feed() {
        return feed;
    }

    /** What can be found by its words. */
    public Search search() {
        return search;
    }

    /** Where editors write. */
    public Studio studio() {
        return studio;
    }

    /** For tests and measurements. */
    public PressWatch pressWatch() {
        return pressWatch;
    }

    /** What people propose to the editors. */
    public Proposals proposals() {
        return proposals;
    }

    /** Who holds the champion label. */
    public Labels labels() {
        return labels;
    }

    /** The made-up company. */
    public Demo demo() {
        return demo;
    }

    /** What people did; for measuring how fast it can be written. */
    public ActivityLedger ledger() {
        return ledger;
    }

    /** What is kept, and can be made again from the ledger. */
    public List<Check> checks() {
        return Stream.of(
                        points.checks(),
                        levels.checks(),
                        badges.checks(),
                        certificates.checks(),
                        uptake.checks(),
                        kudos.checks(),
                        mentoring.checks(),
                        labels.checks(),
                        proposals.checks(),
                        spread.checks(),
                        sessions.checks(),
                        feed.checks(),
                        guideCopy.checks(),
                        search.checks(),
                        comments.checks(),
                        spaces.checks(),
                        sharing.checks(),
                        campaigns.checks(),
                        references.checks())
                .flatMap(List::stream)
                .toList();
    }

    /** Delivers at once what the ledger still has to tell; for tests and commands. */
    public void deliver() {
        pump.drain();
    }

    /** Lets requests in flight finish, then stops what works in the background. */
    @Override
    public void close() {
        server.stop();
        newsletter.stop();
        schedule.close();
        worker.close();
        clicks.close();
        outside.close();
        drafting.close();
    }

    private void sweepPackages() {
        training.packages().sweep(training.authoring().packagesInUse());
    }

    /** First what takes locks of its own before that on the person. */
    private void depart(long personId) {
        sessions.depart(personId);
        joining.depart(personId);
        proposals.depart(personId);
        spaces.depart(personId);
        planning.depart(personId);
        sharing.depart(personId);
    }

    /** Of somebody who leaves the programme and wants no trace kept. */
    private void forget(Person person) {
        sessions.erase(person);
        pairs.erase(person);
        proposals.erase(person);
        moderation.erase(person);
        comments.erase(person);
        spaces.erase(person);
        voice.erase(person.id());
        timeline.erase(person);
        planning.erase(person);
        sharing.erase(person);
        campaigns.erase(person);
        links.erase(person);
        newsletter.erase(person);
        referrals.erase(person);
        labels.erase(person);
        mentoring.erase(person);
    }

    /** Links in mail lead to the public address: without one, none is sent. */
    private static boolean sendsMail(Config config) {
        return config.smtp().isPresent() && config.baseUrl().isPresent();
    }

    private static Sealing sealing(Config config) {
        var secret = config.secret().orElseGet(() -> Secret.keptIn(config.data()));
        return new Sealing(secret.value(), config.formerSecret().map(Secret::value));
    }

    private static Optional<Lines> lines(Config config, Clock clock) {
        return config.smtp()
                .filter(_ -> sendsMail(config))
                .map(it -> new SmtpLines(it, it.sender(config.home().getHost()), clock));
    }

    private static Carrier carrier(Config config) {
        return config.smtp()
                .map(smtp -> (Carrier) new SmtpCarrier(smtp, smtp.sender(config.home().getHost())))
                .orElse((_, _) -> {});
    }
}
