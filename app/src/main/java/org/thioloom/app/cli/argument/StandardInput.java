package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Offer;

import picocli.CommandLine.ParseResult;

import java.util.stream.Stream;

/// Standard input, which can be read once.
final class StandardInput {
    private StandardInput() {}

    /// Refuses a command line that names it twice, `--catalogue` included.
    ///
    /// @param files names that were typed for other files
    static void once(ParseResult words, Stream<String> files) {
        Stream<String> all = Stream.concat(files, Stream.ofNullable(CatalogueFile.typed(words)));
        if (all.filter("-"::equals).count() > 1) {
            throw Offer.refusal(
                    words, "- stands for two files, and standard input is read once; save one");
        }
    }
}
