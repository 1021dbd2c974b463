//! The words of answers. The compiler of the facts includes this very file, so a word in TOML and a value in the engine
//! are one thing.

words! {
    /// The kind of answer.
    pub enum AnswerKind {
        /// XML processing report of a feed.
        XmlReport = "xml-report",
        /// Processing report of a flat file, in the language of its site.
        FlatReport = "flat-report",
        /// JSON processing report of a feed.
        JsonReport = "json-report",
        /// Answers to the call `confirmShipment`.
        ConfirmAnswer = "confirm-answer",
        /// Orders that are read back.
        ReadBack = "read-back",
    }
}

words! {
    /// What became of a package, the gravest last.
    pub enum State {
        /// Amazon has it.
        Accepted = "accepted",
        /// Amazon has it, and has something to say.
        Warned = "warned",
        /// The answer does not tell.
        Unknown = "unknown",
        /// Amazon did not take it.
        Refused = "refused",
    }
}

words! {
    /// What to do about it. Of several, the first here is the one to begin with.
    pub enum Action {
        /// Not this way: sending it again changes nothing.
        GiveUp = "give-up",
        /// Amazon has it already, it seems: read the order.
        AlreadyDone = "already-done",
        /// Mend the field, then send again.
        FixField = "fix-field",
        /// Send the same again later.
        TryLater = "try-later",
        /// Nobody has written down what it means: a person reads Amazon's words.
        Unknown = "unknown",
    }
}
