package org.thioloom.app.fx.network;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Following;

/// What the network page shows of the plan.
public final class NetworkViewModel {
    private final Following<Planned, Content<NetworkSheet>> sheet;

    public NetworkViewModel(ObservableValue<Planned> planned, Threads threads) {
        sheet = new Following<>(planned, NetworkSheet::of, threads, new Content.Waiting<>());
    }

    public ReadOnlyObjectProperty<Content<NetworkSheet>> sheet() {
        return sheet.result();
    }

    /// Says whether somebody looks.
    public void awake(boolean looked) {
        sheet.awake(looked);
    }
}
