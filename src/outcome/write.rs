//! Outcomes as JSON: their fields go through one small writer, for what `derive` writes out for each of them weighs more.

use serde::{Serialize, Serializer};

use super::{Answer, Difference, Outcome, Summary};

/// What a field holds.
enum Value<'v> {
    /// A text; `""` is `null`.
    Text(&'v str),
    /// A text, whatever it is.
    Whole(&'v str),
    Number(Option<u64>),
    Answers(&'v [Answer]),
    Differences(&'v [Difference]),
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text("") | Value::Number(None) => serializer.serialize_none(),
            Value::Text(text) | Value::Whole(text) => serializer.serialize_str(text),
            Value::Number(Some(number)) => serializer.serialize_u64(*number),
            Value::Answers(answers) => serializer.collect_seq(*answers),
            Value::Differences(differences) => serializer.collect_seq(*differences),
        }
    }
}

fn write<S: Serializer>(fields: &[(&'static str, Value<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(fields.iter().map(|(name, value)| (name, value)))
}

fn text(text: &Option<String>) -> Value<'_> {
    Value::Text(text.as_deref().unwrap_or_default())
}

fn number<N: TryInto<u64>>(number: N) -> Value<'static> {
    Value::Number(number.try_into().ok())
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = [
            ("state", Value::Text(self.state.word())),
            ("action", Value::Text(self.action.map_or("", |action| action.word()))),
            ("status", Value::Number(self.status.map(u64::from))),
            ("severity", text(&self.severity)),
            ("code", text(&self.code)),
            ("text", text(&self.text)),
            ("known", Value::Text(self.known.unwrap_or_default())),
            ("finding", Value::Text(self.finding.unwrap_or_default())),
            ("confidence", Value::Text(self.confidence.map_or("", |confidence| confidence.word()))),
            ("number", Value::Number(self.number.map(u64::from))),
            ("orderId", text(&self.order_id)),
            ("orderItemId", text(&self.order_item_id)),
            ("package", text(&self.package)),
            ("line", number(self.line)),
            ("column", number(self.column)),
            ("byte", number(self.byte)),
        ];
        write(&fields, serializer)
    }
}

impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = [("field", Value::Text(self.field.word())), ("sent", Value::Whole(&self.sent)), ("found", Value::Whole(&self.found))];
        write(&fields, serializer)
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = [
            ("state", Value::Text(self.state.word())),
            ("action", Value::Text(self.action.map_or("", |action| action.word()))),
            ("basis", Value::Text(self.basis.word())),
            ("orderId", text(&self.order_id)),
            ("package", text(&self.package)),
            ("trackingNumber", text(&self.tracking_number)),
            ("sent", self.sent.map_or(Value::Number(None), number)),
            ("answers", Value::Answers(&self.answers)),
            ("differences", Value::Differences(&self.differences)),
        ];
        write(&fields, serializer)
    }
}

impl Serialize for Summary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = [
            ("kind", Value::Text(self.kind.map_or("", |kind| kind.word()))),
            ("processed", Value::Number(self.processed)),
            ("successful", Value::Number(self.successful)),
            ("accepted", number(self.accepted)),
            ("warned", number(self.warned)),
            ("unknown", number(self.unknown)),
            ("refused", number(self.refused)),
        ];
        write(&fields, serializer)
    }
}
