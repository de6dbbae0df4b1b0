package org.thioloom.recipes.label;

import org.thioloom.chem.hazard.ContainerHazards.Content;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage.Line;
import org.thioloom.recipes.waste.WasteLine;

import java.util.ArrayList;
import java.util.List;

/// One label for each container that a batch fills, in order of use: portions, stocks, the mixture,
/// baths, wastes, and what is made.
public final class ContainerLabels {
    private final BatchRecord record;
    private final Contents contents;
    private final List<ContainerLabel> labels = new ArrayList<>();

    private ContainerLabels(BatchRecord record) {
        this.record = record;
        this.contents = new Contents(record);
    }

    public static List<ContainerLabel> of(BatchRecord record) {
        ContainerLabels labels = new ContainerLabels(record);
        record.control().materials().forEach(labels::portion);
        labels.mixture();
        Baths.of(record.control()).forEach(labels::bath);
        record.wastes().forEach(labels::waste);
        labels.product();
        return List.copyOf(labels.labels);
    }

    /// What is weighed out or poured off; what goes in as a stock has only the stock's label.
    private void portion(Material material) {
        String id = material.input().id();
        Material.Stock stock = material.addedAs();
        if (stock == null) {
            String name = material.substance().name();
            if (material.input().role() == Role.SOLVENT) {
                add(id + ", poured off", name, name, contents.of(material));
            } else {
                String mass = planned(id) + " planned";
                add(id + ", weighed", name + ", " + mass, mass, contents.of(material));
            }
            return;
        }
        Material solvent = contents.material(stock.solventId());
        List<Content> inside = new ArrayList<>(contents.of(material));
        inside.addAll(contents.of(solvent));
        String strength = shown(stock.concentration());
        String rest = strength + " in ";
        add(
                id + " stock, " + strength,
                material.substance().name() + " " + rest + solvent.substance().name(),
                id + " " + rest + stock.solventId(),
                inside);
    }

    private void mixture() {
        add(
                record.control().solution() == null ? "reaction mixture" : "mixture",
                contents.shares(true),
                contents.shares(false),
                contents.all());
    }

    private void bath(Baths.Bath bath) {
        add(bath.id() + ", poured off", bath.name(), bath.name(), contents.of(bath));
        List<Content> inside = new ArrayList<>(contents.of(bath));
        inside.addAll(contents.all());
        add(
                bath.id() + " bath",
                bath.portions(bath.name()) + ", with what it washes out: " + washedOut(),
                bath.portions(bath.id()) + ", with what it washes out",
                inside);
    }

    private void waste(WasteLine waste) {
        List<Content> inside = new ArrayList<>();
        Baths.of(record.control()).stream()
                .filter(bath -> waste.what().equals(bath.id() + " bath"))
                .forEach(bath -> inside.addAll(contents.of(bath)));
        String washed = inside.isEmpty() ? "" : inside.getFirst().name() + ", ";
        inside.addAll(contents.all());
        Quantity<?> planned = waste.planned();
        labels.add(
                new ContainerLabel(
                        "WASTE " + waste.what() + (planned == null ? "" : ", " + shown(planned)),
                        washed + washedOut(),
                        washed + washedOut(),
                        waste.advice(),
                        false,
                        inside));
    }

    private String washedOut() {
        return String.join(
                ", ",
                record.control().materials().stream()
                        .map(material -> material.input().id())
                        .toList());
    }

    private void product() {
        Output output = record.control().master().formula().output();
        Casting casting = record.control().casting();
        String made = casting == null ? "" : " 1 to " + (casting.discs() + casting.spares());
        String size =
                casting == null
                        ? ""
                        : "; dry, "
                                + shown(casting.dry().diameter())
                                + " wide, "
                                + shown(casting.dry().thickness())
                                + " thick";
        Hazards hazards =
                output instanceof Output.Product product
                        ? SubstanceHazards.of(product.substance().key())
                        : new Hazards.Unknown("nobody has tested it");
        labels.add(
                new ContainerLabel(
                        output.id() + made,
                        record.title() + size,
                        size.isEmpty() ? record.title() : size.substring(2),
                        "",
                        true,
                        List.of(new Content(output.id(), hazards))));
    }

    private void add(String name, String full, String brief, List<Content> inside) {
        labels.add(new ContainerLabel(name, full, brief, "", false, inside));
    }

    /// The target of the weighing page, in its digits.
    private String planned(String input) {
        return record.weighing().lines().stream()
                .filter(line -> line.input().equals(input))
                .map(this::planned)
                .findFirst()
                .orElse("");
    }

    private String planned(Line line) {
        return Rounding.toDecimals(line.target().value(), line.decimals())
                + " "
                + record.weighing().unit();
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
