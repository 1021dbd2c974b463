//! The panel's own texts: a module a language, and the ids with their parameters as a type, so that a text that is
//! not there, or is asked for with the wrong parameters, does not compile. Neither the engine nor the command line has them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use anyhow::{Context, Result, bail, ensure};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use serde_json::Value;
use shipconfirm::message::Language;

use crate::{generate::Generated, paths};

/// Folder in which every file is generated.
pub const MODULES: &str = "www/src/texts/generated";

/// Whether a parameter counts: a number is chosen by or written as such.
type Params = BTreeMap<String, bool>;
/// The parameters of each text, and of its attributes as `id.attribute`.
type Texts = BTreeMap<String, Params>;

pub fn all() -> Result<Vec<Generated>> {
    let english = texts(&source(Language::En)?)?;
    let mut files = vec![
        Generated::whole(format!("{MODULES}/ids.ts"), "// {}", &ids(&english)),
        Generated::whole(format!("{MODULES}/languages.ts"), "// {}", &languages()),
    ];
    for language in Language::ALL {
        let word = language.word();
        let text = source(*language)?;
        same(&english, &texts(&text).with_context(|| word.to_owned())?).with_context(|| format!("the panel's texts in {word}"))?;
        files.push(Generated::whole(format!("{MODULES}/{word}.ts"), "// {}", &module(&text)));
    }
    Ok(files)
}

/// Every file of the language's folder, by name; a text's id begins with the name of its file.
fn source(language: Language) -> Result<String> {
    let folder = format!("catalog/messages/{}/desk", language.word());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(paths::root().join(&folder)).with_context(|| format!("{folder} cannot be read"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    let mut out = String::new();
    for path in files {
        let text = std::fs::read_to_string(&path)?.replace("\r\n", "\n");
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for id in texts(&text).with_context(|| path.display().to_string())?.keys() {
            ensure!(id.starts_with(&format!("{name}-")), "{id} stands in {name}.ftl and must begin with {name}-");
        }
        out.push_str(&text);
        out.push('\n');
    }
    Ok(out)
}

/// The texts of a Fluent file; one that is broken, doubled, empty or holds markup is refused.
fn texts(source: &str) -> Result<Texts> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("no Fluent: {errors:?}"),
    };
    let mut out = Texts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value));
        let own = message.value.as_ref().map(|value| (id.to_owned(), value));
        ensure!(own.is_some(), "{id} is empty");
        for (name, pattern) in own.into_iter().chain(attributes) {
            let mut params = Params::new();
            walk(pattern, &mut params).with_context(|| name.clone())?;
            ensure!(out.insert(name.clone(), params).is_none(), "{name} stands there twice");
        }
    }
    Ok(out)
}

fn walk(pattern: &Pattern<&str>, params: &mut Params) -> Result<()> {
    let mut blank = true;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                blank &= value.trim().is_empty();
                ensure!(!value.contains(['<', '>', '&']), "HTML: {value}");
            }
            PatternElement::Placeable { expression } => {
                blank = false;
                placeable(expression, params)?;
            }
        }
    }
    ensure!(!blank, "an empty text");
    Ok(())
}

fn placeable(expression: &Expression<&str>, params: &mut Params) -> Result<()> {
    match expression {
        Expression::Inline(inline) => self::inline(inline, false, params),
        Expression::Select { selector, variants } => {
            let counts = variants.iter().all(|variant| match &variant.key {
                VariantKey::NumberLiteral { .. } => true,
                VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many", "other"].contains(name),
            });
            inline(selector, counts, params)?;
            variants.iter().try_for_each(|variant| walk(&variant.value, params))
        }
    }
}

fn inline(expression: &InlineExpression<&str>, counts: bool, params: &mut Params) -> Result<()> {
    match expression {
        InlineExpression::VariableReference { id } => *params.entry(id.name.to_owned()).or_default() |= counts,
        InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } } => {
            ensure!(id.name == "NUMBER", "no function {}", id.name);
            positional.iter().try_for_each(|one| inline(one, true, params))?;
        }
        InlineExpression::StringLiteral { value } => ensure!(!value.contains(['<', '>', '&']), "HTML: {value}"),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::Placeable { expression } => placeable(expression, params)?,
        _ => bail!("a reference to another text"),
    }
    Ok(())
}

/// Every language has the texts, attributes and parameters of English, no more and no fewer.
fn same(english: &Texts, other: &Texts) -> Result<()> {
    let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) = (english.keys().collect(), other.keys().collect());
    let missing: Vec<_> = ours.difference(&theirs).collect();
    let added: Vec<_> = theirs.difference(&ours).collect();
    ensure!(missing.is_empty() && added.is_empty(), "missing: {missing:?}; not in English: {added:?}");
    for (id, params) in english {
        let names: Option<Vec<_>> = other.get(id).map(|own| own.keys().collect());
        ensure!(names == Some(params.keys().collect()), "{id} has other parameters than in English");
    }
    Ok(())
}

/// One Fluent text, comments and empty lines left out.
fn module(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    format!("export default {};\n", Value::from(text))
}

fn ids(english: &Texts) -> String {
    let mut out = String::from("\n/** The panel's texts, each with what it is made of. */\nexport interface TextParams {\n");
    for (id, params) in english.iter().filter(|(id, _)| !id.contains('.')) {
        let fields: Vec<String> =
            params.iter().map(|(name, counts)| format!("{name}: {}", if *counts { "number" } else { "string | number" })).collect();
        let _ = match fields.is_empty() {
            true => writeln!(out, "  '{id}': Record<never, never>;"),
            false => writeln!(out, "  '{id}': {{ {} }};", fields.join("; ")),
        };
    }
    out + "}\n\nexport type TextId = keyof TextParams;\n"
}

/// English is there from the start; each other language is loaded when asked for.
fn languages() -> String {
    let mut out = String::from(
        "import en from './en';\n\nexport { en };\n\nexport const loaders: Readonly<Record<string, () => Promise<string>>> = {\n",
    );
    for language in Language::ALL {
        let word = language.word();
        let _ = match language {
            Language::En => writeln!(out, "  en: async () => en,"),
            _ => writeln!(out, "  {word}: async () => (await import('./{word}')).default,"),
        };
    }
    out + "};\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(source: &str) -> String {
        format!("{:#}", texts(source).unwrap_err())
    }

    #[test]
    fn every_language_says_what_english_says() {
        all().unwrap();
    }

    #[test]
    fn a_parameter_that_counts_is_a_number() {
        let read = texts("a = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\nb = { NUMBER($m) } of { $name }\nc = d\n").unwrap();
        let types = ids(&read);
        assert!(types.contains("'a': { n: number };"), "{types}");
        assert!(types.contains("'b': { m: number; name: string | number };"), "{types}");
        assert!(types.contains("'c': Record<never, never>;"), "{types}");
    }

    #[test]
    fn what_is_broken_is_refused() {
        assert!(refused("a = <b>x</b>\n").contains("HTML"));
        assert!(refused("a = { \"\" }\na = b\n").contains("twice"));
        assert!(refused("a = { b }\n").contains("a reference"));
        assert!(refused("a = {\n").contains("no Fluent"));
    }

    #[test]
    fn a_language_that_strays_from_english_is_refused() {
        let english = texts("a = { $n } x\nb = y\n").unwrap();
        let strays = |source: &str| same(&english, &texts(source).unwrap()).unwrap_err().to_string();
        assert!(strays("a = { $n }\n").contains("missing: [\"b\"]"));
        assert!(strays("a = { $n }\nb = y\nc = z\n").contains("not in English: [\"c\"]"));
        assert!(strays("a = { $m }\nb = y\n").contains("other parameters"));
        assert!(strays("a = { $n }\n    .hint = h\nb = y\n").contains("a.hint"));
    }
}
