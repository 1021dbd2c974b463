//! `docs/platforms.md`: whose records are read, how they are told, and where each field stands.

use std::{collections::BTreeMap, fmt::Write as _};

use shipconfirm::source::{Listed, Platform, listing};

const HEAD: &str = "
# Whose records are read

A file says itself whose it is: by members or columns that no other form has. `detect` and the head of `shipconfirm check` say which form
was found and by what; `--from` and the option `platform` overrule it. Paths are those of a [mapping](mapping.md), which adds what a form
leaves open, and reads the files of platforms that publish none. Where a field has several places, the first that holds something counts.

A record that names no Amazon order is said, not guessed; `--orders` and the option `orders` join the file that knows them. Every label
becomes a package. What a buyer chose at the checkout is not taken for the service that was used.

";

pub fn page() -> String {
    let forms = listing();
    let mut page = HEAD.trim_start().to_owned();
    for platform in Platform::ALL {
        let own: Vec<&Listed> = forms.iter().filter(|form| form.platform == *platform).collect();
        let _ = writeln!(page, "## {}\n", platform.word());
        if own.is_empty() {
            let _ = writeln!(page, "{}\n", plain(*platform));
        }
        own.into_iter().for_each(|form| section(form, &mut page));
    }
    page
}

/// What is said of a platform without forms of its own.
fn plain(platform: Platform) -> &'static str {
    match platform {
        Platform::Shipconfirm => "Our own JSON, JSON lines, and tables whose columns go by our names or Amazon's.",
        _ => "Its fields are not published: a mapping says where they stand, and `guessMapping` proposes one.",
    }
}

fn section(form: &Listed, page: &mut String) {
    let at = if form.records.is_empty() { String::new() } else { format!(", records at `{}`", form.records) };
    let told = match form.marks {
        [] => "told by the caller's word only".to_owned(),
        marks => format!("told by {}", marks.iter().map(|mark| format!("`{mark}`")).collect::<Vec<_>>().join(", ")),
    };
    let _ = writeln!(page, "**{}** ({}{at}; {told})\n", form.shape, form.syntax);
    let mut places: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for (field, path) in &form.places {
        let path = if path.is_empty() { "the value itself".to_owned() } else { format!("`{path}`") };
        places.entry(*field).or_default().push(path.replace('|', "\\|"));
    }
    if places.is_empty() {
        return;
    }
    page.push_str("| Field | Where |\n| --- | --- |\n");
    for (field, paths) in places {
        let _ = writeln!(page, "| {} | {} |", field.word(), paths.join(", "));
    }
    page.push('\n');
}
