import fc from "fast-check";

// A property that draws other values in every run fails for somebody else's change. A test that names a seed of its own keeps it.
fc.configureGlobal({ seed: 20_261_122 });
