package org.thioloom.app.fx.entry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A form over the desk's document. Its lines follow the recipe: they are written down anew when
/// the recipe has other inputs or asks other questions, and else only show other values.
public final class FormViewModel {
    private final Desk desk;
    private final Function<Sight, List<FormGroup>> write;
    private final Function<Sight, Object> shape;
    private final ReadOnlyObjectWrapper<List<Group>> groups;
    private final Map<FormItem.Field, EntryViewModel> entries = new LinkedHashMap<>();
    private final Map<FormItem.Choice, ChoiceViewModel> choices = new LinkedHashMap<>();
    private Object written;

    /// The lines of a group as they are seen: an [EntryViewModel] or a [ChoiceViewModel] each.
    public record Group(String heading, String remark, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// A line as it is seen.
    public sealed interface Line {
        /// Something to type.
        record Entry(EntryViewModel model) implements Line {}

        /// Something to choose.
        record Choice(ChoiceViewModel model) implements Line {}
    }

    /// @param write the lines for what is in sight
    /// @param shape what they depend on; while it is equal, the lines stay
    public FormViewModel(
            Desk desk, Function<Sight, List<FormGroup>> write, Function<Sight, Object> shape) {
        this.desk = desk;
        this.write = write;
        this.shape = shape;
        Sight sight = sight();
        written = shape.apply(sight);
        groups = new ReadOnlyObjectWrapper<>(List.of());
        groups.set(build(write.apply(sight)));
        desk.document().subscribe(_ -> look());
        desk.planned().subscribe(_ -> look());
    }

    private Sight sight() {
        return new Sight(desk.document().get(), desk.planned().get());
    }

    /// The groups, anew when the lines change.
    public ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    /// Shows the values as they stand, and other lines where those depend on more than the desk.
    public void look() {
        Sight sight = sight();
        Object now = shape.apply(sight);
        if (!now.equals(written)) {
            written = now;
            entries.clear();
            choices.clear();
            groups.set(build(write.apply(sight)));
        }
        entries.forEach((item, entry) -> look(item, entry, sight));
        choices.values().forEach(choice -> choice.look(sight));
    }

    private static void look(FormItem.Field item, EntryViewModel entry, Sight sight) {
        entry.show(item.shown().apply(sight));
        entry.object(
                sight.planned().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .filter(finding -> entry.isAt(finding.pointer()))
                        .findFirst()
                        .map(Finding::problem)
                        .orElse(""));
    }

    private List<Group> build(List<FormGroup> form) {
        List<Group> built = new ArrayList<>();
        for (FormGroup group : form) {
            built.add(
                    new Group(
                            group.heading(),
                            group.remark(),
                            group.items().stream().map(this::line).toList()));
        }
        return built;
    }

    private Line line(FormItem item) {
        return switch (item) {
            case FormItem.Field field -> {
                EntryViewModel entry =
                        new EntryViewModel(field.caption(), field.read(), desk::edit);
                entries.put(field, entry);
                yield new Line.Entry(entry);
            }
            case FormItem.Choice choice -> {
                ChoiceViewModel model = new ChoiceViewModel(choice, desk::edit);
                choices.put(choice, model);
                yield new Line.Choice(model);
            }
        };
    }

    /// Reads all that is half typed, as when every field is left.
    public void commit() {
        List.copyOf(entries.values()).forEach(EntryViewModel::commit);
    }

    /// The entry of a finding's field: the field itself, the one that holds it, or the first
    /// within.
    public Optional<EntryViewModel> find(String pointer) {
        return entries.values().stream()
                .filter(entry -> entry.isAt(pointer))
                .findFirst()
                .or(() ->
                        entries.values().stream()
                                .filter(entry ->
                                        entry.caption().pointer().startsWith(pointer + "/"))
                                .findFirst());
    }
}
