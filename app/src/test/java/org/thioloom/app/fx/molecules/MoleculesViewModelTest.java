package org.thioloom.app.fx.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class MoleculesViewModelTest {
    private final ReadOnlyObjectWrapper<Planned> planned =
            new ReadOnlyObjectWrapper<>(Batches.planned(Batches.paper()));
    private final MoleculesViewModel model = new MoleculesViewModel(planned, Batches.NOW);

    private List<Subject> subjects() {
        if (model.subjects().get() instanceof Content.Shown<List<Subject>>(List<Subject> all)) {
            return all;
        }
        throw new AssertionError("not shown: " + model.subjects().get());
    }

    private Detail chosen(String part) {
        model.awake(true);
        model.choose(
                subjects().stream().filter(s -> s.part().equals(part)).findFirst().orElseThrow());
        return model.detail().get().orElseThrow();
    }

    @Test
    void listsWhatReactsWhatComesOfItAndTheRest() {
        model.awake(true);
        assertEquals(
                "scheme node linker network network solvent initiator",
                subjects().stream().map(Subject::part).collect(Collectors.joining(" ")));
        assertEquals("scheme", model.chosen().get().orElseThrow().part(), "the first is chosen");
    }

    @Test
    void showsWhatANodeIsMadeFromWhereTheRecipeKnows() {
        Document node = Document.ofTemplate("borate-node-hexenyl-ether");
        Map<String, String> answers =
                Map.of(
                        "alcohol equivalents", "1.2",
                        "base", "sodium-hydride",
                        "base equivalents", "1.1",
                        "solvent", "thf",
                        "concentration", "0.1 mol/L",
                        "reaction temperature", "25 degC",
                        "reaction time", "16 h");
        for (Map.Entry<String, String> one : answers.entrySet()) {
            node = node.answering(one.getKey(), one.getValue());
        }
        Quantity<Mass> gram = Quantity.of("1", Units.GRAM);
        planned.set(Batches.planned(node.withOrder(o -> ordered(o, gram))));
        model.awake(true);
        assertEquals(
                List.of(
                        "scheme: what is made",
                        "node: lithium tetrakis(4-(chloromethyl)-2,3,5,6-tetrafluorophenyl)borate",
                        "reagent: 5-hexen-1-ol",
                        "product: lithium"
                                + " tetrakis(4-((hex-5-en-1-yloxy)methyl)-2,3,5,6-tetrafluorophenyl)borate"),
                subjects().stream().map(s -> s.part() + ": " + s.name()).limit(4).toList());
    }

    private static Order ordered(Order order, Quantity<Mass> gram) {
        return new Order(null, null, List.of(), order.start()).withLimit("chloride", gram);
    }

    @Test
    void drawsEverySubject() {
        model.awake(true);
        for (Subject subject : subjects()) {
            model.choose(subject);
            assertInstanceOf(
                    Content.Shown.class,
                    model.detail().get().orElseThrow().picture(),
                    subject.name());
        }
    }

    @Test
    void countsTheGroupsOfTheNode() {
        Detail node = chosen("node");
        assertTrue(
                node.groups().stream().anyMatch(g -> g.words().equals("4 × terminal alkene")),
                node.groups().toString());
        assertFalse(node.standsOut(), "groups stand out when they are pointed at");
        assertFalse(node.tables().isEmpty());
    }

    @Test
    void givesIdentifiersOrSaysWhyNot() {
        for (String part : List.of("node", "linker", "initiator")) {
            for (Detail.Identifier one : chosen(part).identifiers()) {
                assertEquals(one.text().isEmpty(), !one.why().isEmpty(), part + ": " + one);
            }
        }
        assertTrue(
                chosen("initiator").identifiers().stream()
                        .anyMatch(one -> one.text().startsWith("InChI=1S/C16H16O3/")),
                "DMPA is C16H16O3");
    }

    @Test
    void keepsTheChoiceWhenThePlanIsAnother() {
        Detail linker = chosen("linker");
        planned.set(Batches.planned(Batches.lit()));
        assertEquals(linker.subject().name(), model.chosen().get().orElseThrow().name());
        planned.set(Batches.refused());
        assertTrue(model.chosen().get().isEmpty());
        assertInstanceOf(Content.Nothing.class, model.subjects().get());
    }
}
