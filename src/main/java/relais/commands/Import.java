package relais.commands;

import picocli.CommandLine.Command;

@Command(
        name = "import",
        description = "Takes data in from other systems.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ImportPeople.class)
public final class Import {}
