package org.thioloom.app.meta;

/// Under which names a workbook keeps what its reader needs.
public final class MetaNames {
    /// The sheet, which nobody sees.
    public static final String SHEET = "_meta";

    /// The version of all names and of what stands under them.
    public static final String SCHEMA = "thioloom/record/1";

    /// The version of a template of it.
    public static final String TEMPLATE = "thioloom/template/1";

    /// What the record was planned from, in [Pieces].
    public static final String SOURCE = "Meta_source";

    /// [Checksum] of that.
    public static final String CHECKSUM = "Meta_checksum";

    /// [DrawnNames], in [Pieces].
    public static final String PRINTS = "Meta_prints";

    /// [Checksum] of that.
    public static final String PRINTS_CHECKSUM = "Meta_prints_checksum";

    private MetaNames() {}
}
