package org.thioloom.app.cli;

/// What a command ends with. Scripts rely on these.
final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_ARGUMENTS = 2;
    static final int FILE_TROUBLE = 4;
    static final int BUG = 70;

    private ExitCode() {}
}
