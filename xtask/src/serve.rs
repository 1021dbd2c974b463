//! A small server of static files under the headers a strict shop would send.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::paths;

/// Beside the policy of the page, which is written down once, in `www/csp.txt`.
const HEADERS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cache-Control", "no-cache"),
];

/// A folder and the policy its files are served under.
pub struct Site {
    root: PathBuf,
    policy: String,
}

impl Site {
    /// `policy` is a file that holds one Content-Security-Policy.
    pub fn new(folder: &Path, policy: &Path) -> Result<Self> {
        let root = folder.canonicalize().with_context(|| format!("{} is not there", paths::short(folder)))?;
        let text = std::fs::read_to_string(policy).with_context(|| format!("{} cannot be read", paths::short(policy)))?;
        Ok(Site { root, policy: header_policy(&text)? })
    }
}

/// What only a header can say is added here: a page cannot forbid its own framing in a `<meta>`.
fn header_policy(text: &str) -> Result<String> {
    let policy = text.trim().trim_end_matches(';');
    if policy.is_empty() || !policy.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
        bail!("the policy is not one line of plain text");
    }
    Ok(format!("{policy}; frame-ancestors 'none'"))
}

/// Takes the port, on this machine only.
pub fn listen(port: u16) -> Result<Server> {
    Server::http(("127.0.0.1", port)).map_err(|error| anyhow!("cannot listen on port {port}: {error}; choose another: --port N"))
}

/// Serves the site until the process ends.
pub fn forever(server: &Server, site: &Site) {
    for request in server.incoming_requests() {
        // The visitor may have gone away meanwhile; that is no failure of ours.
        let _ = answer(site, request);
    }
}

fn answer(site: &Site, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(plain(site, 405, "only GET and HEAD"));
    }
    let found = locate(&site.root, request.url()).and_then(|path| Some((File::open(&path).ok()?, path)));
    match found {
        Some((file, path)) => {
            let mut response = Response::from_file(file);
            response.add_header(header("Content-Type", content_type(&path)));
            request.respond(guarded(site, response))
        }
        None => request.respond(plain(site, 404, "not found")),
    }
}

fn plain(site: &Site, status: u16, text: &str) -> Response<impl Read> {
    guarded(site, Response::from_string(text).with_status_code(status))
}

/// The policy on every answer: a worker obeys the one that came with its own file.
fn guarded<R: Read>(site: &Site, mut response: Response<R>) -> Response<R> {
    response.add_header(header("Content-Security-Policy", &site.policy));
    for (name, value) in HEADERS {
        response.add_header(header(name, value));
    }
    response
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("header names and values are plain ASCII")
}

/// The file a request names, if it is a file inside `root`. Links that lead out do not count.
fn locate(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let mut file = root.to_owned();
    for part in decode(path)?.split('/').filter(|part| !part.is_empty()) {
        if part == "." || part == ".." || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    let real = file.canonicalize().ok()?;
    (real.starts_with(root) && real.is_file()).then_some(real)
}

/// Undoes `%41`; nothing when it is not well-formed UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            if !digits.iter().all(u8::is_ascii_hexdigit) {
                return None;
            }
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("csv" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-site-{name}-{}", std::process::id()));
            let _ = std::fs::remove_dir_all(&folder);
            std::fs::create_dir_all(folder.join("public/assets")).unwrap();
            for file in ["public/index.html", "public/assets/a b.js", "secret.txt"] {
                std::fs::write(folder.join(file), "x").unwrap();
            }
            Folder(folder.canonicalize().unwrap())
        }

        fn root(&self) -> PathBuf {
            self.0.join("public")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_policy_is_one_line_and_forbids_frames() {
        assert_eq!(header_policy("default-src 'none';\n").unwrap(), "default-src 'none'; frame-ancestors 'none'");
        for text in ["", "\n", "a\r\nSet-Cookie: x", "script-src ’self’"] {
            assert_eq!(header_policy(text).unwrap_err().to_string(), "the policy is not one line of plain text");
        }
    }

    #[test]
    fn the_panel_may_do_no_more_than_compile_wasm() {
        let policy = std::fs::read_to_string(paths::root().join("www/csp.txt")).unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"), "{policy}");
        assert!(!policy.contains("'unsafe-eval'") && !policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    }

    #[test]
    fn files_inside_are_found() {
        let site = Folder::new("inside");
        let root = site.root();
        assert_eq!(locate(&root, "/"), Some(root.join("index.html")));
        assert_eq!(locate(&root, "/index.html?x=1#y"), Some(root.join("index.html")));
        assert_eq!(locate(&root, "/assets/a%20b.js"), Some(root.join("assets/a b.js")));
        assert_eq!(locate(&root, "//assets//a%20b.js"), Some(root.join("assets/a b.js")));
    }

    #[test]
    fn nothing_outside_is_found() {
        let site = Folder::new("outside");
        let root = site.root();
        for url in [
            "/../secret.txt",
            "/assets/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/%2E%2E%2Fsecret.txt",
            "/..%5csecret.txt",
            "/..\\secret.txt",
            "/assets",
            "/missing.js",
            "/index.html%00",
            "/%",
            "/%+1",
            "/%ff",
            "/C:/secret.txt",
        ] {
            assert_eq!(locate(&root, url), None, "{url}");
        }
        assert_eq!(locate(&root, &site.0.join("secret.txt").display().to_string()), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_out_is_not_followed() {
        let site = Folder::new("link");
        std::os::unix::fs::symlink(site.0.join("secret.txt"), site.root().join("link.txt")).unwrap();
        assert_eq!(locate(&site.root(), "/link.txt"), None);
    }

    #[test]
    fn a_port_in_use_is_named() {
        let first = listen(0).unwrap();
        let port = first.server_addr().to_ip().unwrap().port();
        let error = listen(port).err().unwrap().to_string();
        assert!(error.starts_with(&format!("cannot listen on port {port}: ")), "{error}");
        assert!(error.ends_with("; choose another: --port N"), "{error}");
    }

    #[test]
    fn every_answer_carries_the_policy() {
        use std::io::{Read, Write};
        let site = Folder::new("answers");
        let server = Server::http("127.0.0.1:0").unwrap();
        let address = server.server_addr().to_ip().unwrap();
        std::fs::write(site.0.join("csp.txt"), "default-src 'none'\n").unwrap();
        let served = Site::new(&site.root(), &site.0.join("csp.txt")).unwrap();
        std::thread::spawn(move || forever(&server, &served));
        for (line, status, kind) in [
            ("GET /assets/a%20b.js", "200", "text/javascript; charset=utf-8"),
            ("HEAD /", "200", "text/html; charset=utf-8"),
            ("GET /../secret.txt", "404", "text/plain; charset=UTF-8"),
            ("POST /", "405", "text/plain; charset=UTF-8"),
        ] {
            let mut stream = std::net::TcpStream::connect(address).unwrap();
            write!(stream, "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            assert!(text.starts_with(&format!("HTTP/1.1 {status} ")), "{line}: {text}");
            assert!(text.contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"), "{line}: {text}");
            assert!(text.contains(&format!("Content-Type: {kind}\r\n")), "{line}: {text}");
            assert!(text.contains("X-Content-Type-Options: nosniff\r\n"), "{line}");
        }
    }
}
