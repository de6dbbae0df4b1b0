package org.thioloom.app.cli.molecule;

import org.thioloom.app.cli.argument.CatalogueFile;
import org.thioloom.app.cli.argument.PictureFiles;
import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.TextAnalysis;
import org.thioloom.app.text.TextCoupling;
import org.thioloom.chem.analysis.ReactionCheck;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.depiction.CouplingScheme;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.JoinedNetwork;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.reaction.NetworkUnit;
import org.thioloom.chem.reaction.Reactions;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.writing.CouplingWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// `thioloom couple`: what comes of two structures that react.
public record CoupleCommand(Console console) implements Command {
    // the share whose traces are shown: what a chemist would like to exclude
    private static final double UNREACTED = 0.01;

    @Override
    public CommandSpec spec() {
        return CatalogueFile.offer(
                        PictureFiles.offer(
                                Offer.of(
                                                "couple",
                                                this,
                                                "What comes of a core and a reagent, or a node and a"
                                                        + " linker.")
                                        .argument("CORE", StructureArgument.HELP)
                                        .argument("REAGENT", StructureArgument.HELP)))
                .option("--by", "COUPLING", "The reaction, where more than one joins them.")
                .option("--molar-mass", "M", "Mn of a polymer linker, end groups included.")
                .option("--degree", "SHARE", "Share of arms that have reacted, of a real lot.")
                .repeatable("--above", "TEXT", "A line over the arrow of the scheme.")
                .repeatable("--below", "TEXT", "A line under it.")
                .flag("--analysis", "How to see whether every arm has reacted.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom couple node-Cl 5-hexen-1-ol --degree 95mol% --analysis",
                        "  thioloom couple node-Cl 5-hexen-1-ol --above \"base ?\" --out scheme.svg",
                        "  thioloom couple node-ene \"PEG dithiol\" --molar-mass 2000g/mol")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        PictureFiles pictures = PictureFiles.of(console, words);
        Optional<Catalogue> catalogue = CatalogueFile.read(console, words);
        if (catalogue.isEmpty()) {
            return ExitCode.REFUSED;
        }
        StructureArgument core = StructureArgument.of(Offer.argument(words, 0), catalogue.get());
        StructureArgument reagent = StructureArgument.of(Offer.argument(words, 1), catalogue.get());
        core.explain(console);
        reagent.explain(console);
        Optional<Structure> one = core.structure();
        Optional<Structure> other = reagent.structure();
        if (one.isEmpty() || other.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Coupling coupling = coupling(words, one.get(), other.get());
        if (!(one.get() instanceof Molecule molecule)) {
            console.err().println("thioloom: " + core.name() + " is a polymer; give it second");
            return ExitCode.REFUSED;
        }
        var names = new Names(core.name(), reagent.name());
        return switch (answer(words, names, coupling, molecule, other.get())) {
            case Found<Reply>(Reply reply) -> {
                console.out().print(reply.text());
                yield pictures.write(reply.picture()) ? ExitCode.DONE : ExitCode.REFUSED;
            }
            case Refused<Reply>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    /// What the two are called.
    private record Names(String core, String reagent) {
        String title() {
            return core + " + " + reagent;
        }

        CouplingScheme scheme(ParseResult words, String product) {
            return new CouplingScheme(
                    core,
                    reagent,
                    product,
                    Offer.all(words, "--above"),
                    Offer.all(words, "--below"));
        }
    }

    /// What is printed, and what is drawn when somebody asks.
    private record Reply(String text, Supplier<Answer<Picture>> picture) {}

    /// The one that was named, or the only one that joins these two.
    private static Coupling coupling(ParseResult words, Structure one, Structure other) {
        String named = words.matchedOptionValue("--by", null);
        List<Coupling> possible =
                Couplings.all().stream()
                        .filter(c -> named == null ? c.joins(one, other) : c.key().equals(named))
                        .toList();
        if (possible.size() == 1) {
            return possible.getFirst();
        }
        List<Coupling> offered = possible.isEmpty() ? Couplings.all() : possible;
        String keys = String.join(", ", offered.stream().map(Coupling::key).toList());
        String trouble =
                named != null
                        ? "--by " + named + " is not known"
                        : possible.isEmpty()
                                ? "no reaction is known to join these two"
                                : "more than one reaction joins these two";
        throw Offer.refusal(words, trouble + "; use --by with one of " + keys);
    }

    private static Answer<Reply> answer(
            ParseResult words, Names names, Coupling coupling, Molecule core, Structure reagent) {
        boolean isLinker = reagent.count(coupling.first()) + reagent.count(coupling.second()) > 1;
        if (!isLinker) {
            return Reactions.series(coupling, core, reagent)
                    .then(series ->
                            text(words, names.title(), series)
                                    .map(text ->
                                            new Reply(text, () -> scheme(words, names, series))));
        }
        return linker(words, reagent)
                .then(linker -> network(coupling, core, linker))
                .map(network ->
                        new Reply(
                                Offer.isGiven(words, "--json")
                                        ? CouplingWriter.write(names.title(), coupling, network)
                                        : TextCoupling.draw(names.title(), coupling, network),
                                () ->
                                        NetworkFragment.repeatUnit(coupling, core, reagent)
                                                .then(unit ->
                                                        names.scheme(words, "network, repeat unit")
                                                                .of(
                                                                        coupling,
                                                                        new CouplingScheme
                                                                                .Reactants(
                                                                                core, reagent),
                                                                        (int)
                                                                                Math.round(
                                                                                        network.unit()
                                                                                                .linkersPerNode()),
                                                                        unit))));
    }

    private static Answer<Picture> scheme(ParseResult words, Names names, ArmSeries series) {
        Molecule product = series.last().one();
        String name =
                Substances.catalogue()
                        .ofStructure(product.smiles())
                        .map(Substance::name)
                        .orElse("product");
        return names.scheme(words, name).of(series);
    }

    private static Answer<String> text(ParseResult words, String title, ArmSeries series) {
        boolean json = Offer.isGiven(words, "--json");
        OptionalDouble degree = degree(words);
        if (!Offer.isGiven(words, "--analysis")) {
            return new Found<>(
                    json
                            ? CouplingWriter.write(title, series, degree, null)
                            : TextCoupling.draw(title, series, degree));
        }
        return ReactionCheck.of(series, UNREACTED)
                .map(check ->
                        json
                                ? CouplingWriter.write(title, series, degree, check)
                                : TextCoupling.draw(title, series, degree)
                                        + TextAnalysis.draw(check));
    }

    private static Answer<JoinedNetwork> network(Coupling coupling, Molecule core, Linker linker) {
        Answer<NetworkFragment> fragment =
                NetworkFragment.around(coupling, core, linker.structure());
        return NetworkUnit.of(coupling, core, List.of(linker))
                .map(unit ->
                        new JoinedNetwork(
                                unit,
                                fragment instanceof Found<NetworkFragment>(var drawn)
                                        ? drawn
                                        : null));
    }

    private static Answer<Linker> linker(ParseResult words, Structure reagent) {
        return LinkerOption.repeatUnits(words, reagent).map(n -> new Linker(reagent, n, 1));
    }

    private static OptionalDouble degree(ParseResult words) {
        var typed = new QuantityOption<>("--degree", Units.AMOUNT_FRACTION).value(words);
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = typed.get().in(Units.PERCENT_BY_AMOUNT) / 100;
        if (!(share >= 0 && share <= 1)) {
            throw Offer.refusal(
                    words, "--degree " + typed.get() + " is not between 0 and 100 mol%");
        }
        return OptionalDouble.of(share);
    }
}
