package org.thioloom.app.cli.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.CatalogueFile;
import org.thioloom.app.cli.argument.PictureFiles;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.molecule.TextAnalysis;
import org.thioloom.app.text.molecule.TextCoupling;
import org.thioloom.chem.analysis.ReactionCheck;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.depiction.CouplingScheme;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.identity.BigSmiles;
import org.thioloom.chem.identity.CanonicalSmiles;
import org.thioloom.chem.identity.ReactionScheme;
import org.thioloom.chem.identity.RxnFile;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.JoinedNetwork;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.reaction.NetworkUnit;
import org.thioloom.chem.reaction.Reactions;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.writing.molecule.CouplingWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// `thioloom couple`: what comes of two structures that react.
public record CoupleCommand(Console console) implements Command {
    // the share whose traces are shown: what a chemist would like to exclude
    private static final double UNREACTED = 0.01;

    private static final String EXCHANGE = "rxn";

    @Override
    public CommandSpec spec() {
        Offer offer =
                CoupleArguments.offer(
                        Offer.of(
                                "couple",
                                this,
                                "What comes of a core and a reagent, or a node and a linker."));
        return CouplingOption.offer(CatalogueFile.offer(PictureFiles.offer(offer, EXCHANGE)))
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
                        "  thioloom couple node-Cl 5-hexen-1-ol --above \"base ?\" --out scheme.svg"
                                + " --out scheme.rxn",
                        "  thioloom couple scheme.rxn",
                        "  thioloom couple node-ene \"PEG dithiol\" --molar-mass 2000g/mol")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        PictureFiles pictures = PictureFiles.of(console, words, EXCHANGE);
        Optional<Catalogue> catalogue = CatalogueFile.read(console, words);
        if (catalogue.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Optional<CoupleArguments> read = CoupleArguments.of(console, words, catalogue.get());
        if (read.isEmpty()) {
            return ExitCode.REFUSED;
        }
        CoupleArguments pair = read.get();
        Coupling coupling = CouplingOption.of(words, pair.core(), pair.reagent());
        if (!(pair.core() instanceof Molecule core)) {
            console.err().println("thioloom: " + pair.coreName() + " is a polymer; give it second");
            return ExitCode.REFUSED;
        }
        return switch (new Job(words, catalogue.get(), pair, coupling, core).reply()) {
            case Found<Reply>(Reply reply) -> {
                console.out().print(reply.text());
                compare(pair.products(), reply.product());
                yield pictures.write(reply.picture(), reply.exchange())
                        ? ExitCode.DONE
                        : ExitCode.REFUSED;
            }
            case Refused<Reply>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    private void compare(List<Structure> drawn, @Nullable Molecule product) {
        if (product != null
                && !drawn.isEmpty()
                && drawn.stream()
                        .noneMatch(p -> CanonicalSmiles.areSame(p.smiles(), product.smiles()))) {
            console.err()
                    .println(
                            "thioloom: the file draws another product, "
                                    + drawn.getFirst().smiles()
                                    + "; compare it with "
                                    + product.smiles());
        }
    }

    /// What is printed, and what is drawn when somebody asks.
    ///
    /// @param product with every arm reacted; null of a network
    private record Reply(
            String text,
            @Nullable Molecule product,
            Supplier<Answer<Picture>> picture,
            Supplier<Answer<String>> exchange) {}

    /// Two that react, and how.
    private record Job(
            ParseResult words,
            Catalogue catalogue,
            CoupleArguments pair,
            Coupling coupling,
            Molecule core) {

        Answer<Reply> reply() {
            Structure reagent = pair.reagent();
            boolean isLinker =
                    reagent.count(coupling.first()) + reagent.count(coupling.second()) > 1;
            return isLinker
                    ? linker().then(this::network).map(this::reply)
                    : Reactions.series(coupling, core, reagent).then(this::reply);
        }

        private String title() {
            return pair.coreName() + " + " + pair.reagentName();
        }

        private CouplingScheme scheme(String product) {
            return new CouplingScheme(
                    pair.coreName(),
                    pair.reagentName(),
                    product,
                    Offer.all(words, "--above"),
                    Offer.all(words, "--below"));
        }

        private Answer<Reply> reply(ArmSeries series) {
            Molecule product = series.last().one();
            String name =
                    catalogue.ofStructure(product.smiles()).map(Substance::name).orElse("product");
            return text(series)
                    .map(text ->
                            new Reply(
                                    text,
                                    product,
                                    () -> scheme(name).of(series),
                                    () -> RxnFile.write(drawing(series), title())));
        }

        private static ReactionScheme drawing(ArmSeries series) {
            List<Structure> products = new ArrayList<>(List.of(series.last().one()));
            if (series.byProduct() != null) {
                products.add(series.byProduct());
            }
            return new ReactionScheme(
                    List.of(series.core(), series.reagent()), List.of(), products);
        }

        private Answer<String> text(ArmSeries series) {
            boolean json = Offer.isGiven(words, "--json");
            OptionalDouble degree = degree(words);
            if (!Offer.isGiven(words, "--analysis")) {
                return new Found<>(
                        json
                                ? CouplingWriter.write(title(), series, degree, null)
                                : TextCoupling.draw(title(), series, degree));
            }
            return ReactionCheck.of(series, UNREACTED)
                    .map(check ->
                            json
                                    ? CouplingWriter.write(title(), series, degree, check)
                                    : TextCoupling.draw(title(), series, degree)
                                            + TextAnalysis.draw(check));
        }

        private Reply reply(JoinedNetwork network) {
            return new Reply(
                    Offer.isGiven(words, "--json")
                            ? CouplingWriter.write(title(), coupling, network)
                            : TextCoupling.draw(title(), coupling, network),
                    null,
                    () -> picture(network.unit()),
                    () ->
                            new Refused<>(
                                    "a network is no structure that an RXN file could hold",
                                    "draw it with --out FILE.svg"));
        }

        private Answer<Picture> picture(NetworkUnit network) {
            var reactants = new CouplingScheme.Reactants(core, pair.reagent());
            int linkers = (int) Math.round(network.linkersPerNode());
            return NetworkFragment.repeatUnit(coupling, core, pair.reagent())
                    .then(unit ->
                            scheme("network, repeat unit").of(coupling, reactants, linkers, unit));
        }

        private Answer<JoinedNetwork> network(Linker linker) {
            Answer<NetworkFragment> fragment =
                    NetworkFragment.around(coupling, core, linker.structure());
            return NetworkUnit.of(coupling, core, List.of(linker))
                    .map(unit ->
                            new JoinedNetwork(
                                    unit,
                                    fragment instanceof Found<NetworkFragment>(var drawn)
                                            ? drawn
                                            : null,
                                    bigSmiles(linker)));
        }

        private @Nullable String bigSmiles(Linker linker) {
            return BigSmiles.network(coupling, core.smiles(), linker.structure().smiles())
                            instanceof Found<String>(String identifier)
                    ? identifier
                    : null;
        }

        private Answer<Linker> linker() {
            return LinkerOption.repeatUnits(words, pair.reagent())
                    .map(n -> new Linker(pair.reagent(), n, 1));
        }
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
