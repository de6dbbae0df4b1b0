package org.thioloom.app.console;

/// What a command ends with. Scripts rely on these.
public final class ExitCode {
    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_ARGUMENTS = 2;

    /// A check's answer is no.
    public static final int ANSWER_IS_NO = 3;

    public static final int FILE_TROUBLE = 4;
    public static final int BUG = 70;

    private ExitCode() {}
}
