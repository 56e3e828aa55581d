/** A reason not to start that the person can mend: its message is one sentence that says how, shown without a stack. */
export class StartProblem extends Error {}
