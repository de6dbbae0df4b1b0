package org.thioloom.app.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;

/// One command: what it is called and offers, and what it does.
///
/// The options are told to the parser in code and not by annotations, because reading annotations
/// took as long as planning a batch.
public interface Command {
    /// Name, options and help.
    CommandSpec spec();

    /// Does it.
    ///
    /// @return the exit code
    /// @throws IOException when a file cannot be read or written; its message is for the user
    int run(ParseResult words) throws IOException;
}
