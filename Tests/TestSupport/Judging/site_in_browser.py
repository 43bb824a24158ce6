"""Looks at the coach desk's site in a real browser: Chromium, driven by Playwright, with axe-core for accessibility.

A page's own scripts are switched off throughout, but where axe has to run; with the network off nothing can be fetched.
"""

import json
import pathlib
import shutil

if not (shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")):
    raise ImportError("there is no Chromium")

VIEWS = [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)]
# All of WCAG 2.2 A and AA that a program can judge, and what axe holds for good practice beside it.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def browser_path():
    """The browser of the system; Playwright's own is fetched from elsewhere."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def faults(folder, searches, shots=None):
    """What is wrong with a site.

    searches: JSON, a list of [{list: key, ...}, [coach ids that must remain]]; "open": true ticks the box.
    shots: a folder for pictures of what was looked at.
    """
    from playwright.sync_api import sync_playwright

    found = []
    root = pathlib.Path(folder).resolve()
    pages = sorted(root.glob("coaches/*.html"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=["--no-sandbox"])
        found += searching(browser, root, json.loads(searches))
        found += keyboard(browser, root)
        found += printing(browser, root)
        for scheme, width in VIEWS:
            context = browser.new_context(
                color_scheme=scheme, viewport={"width": width, "height": 900}, offline=True)
            for page in [root / "index.html", *pages[:1]]:
                found += look(context, page, root, f"{page.name} {scheme} {width}", shots)
            context.close()
        browser.close()
    return found


def opened(context, path, found, root):
    """A page, with what it asked for outside the site and what the browser complained of among the faults."""
    page = context.new_page()
    page.on("console", lambda message: found.append(f"{path.name}: the browser says: {message.text}"))
    page.on("request", lambda request: request.url.startswith(root.as_uri()) or request.url.startswith("data:")
            or found.append(f"{path.name}: asks for {request.url}"))
    page.on("requestfailed", lambda request: found.append(f"{path.name}: cannot get {request.url}"))
    page.goto(path.as_uri())
    return page


def still(browser, **options):
    """A window in which no script of a page runs."""
    return browser.new_context(java_script_enabled=False, offline=True, **options)


def visible(page):
    """The ids of the coaches who are shown."""
    links = page.locator(".coaches > li:visible h3 a")
    return [pathlib.PurePosixPath(link.get_attribute("href")).stem for link in links.all()]


def counted(page):
    """What is read out of the number of coaches: it is made by the style sheet, and so stands in no text."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    byId = {node["nodeId"]: node for node in nodes}

    def words(node):
        own = node["name"]["value"] if node["role"]["value"] == "StaticText" else ""
        return own + "".join(words(byId[child]) for child in node.get("childIds", []) if not own)

    return "".join(words(node) for node in nodes if node["role"]["value"] == "status")


def searching(browser, root, searches):
    found = []
    context = still(browser)
    page = opened(context, root / "index.html", found, root)
    for chosen, expected in searches:
        page.locator("button[type=reset]").click()
        for name, key in chosen.items():
            if key is True:
                page.locator(f"#{name}").check()
            else:
                page.locator(f"#{name}").select_option(key)
        if visible(page) != expected:
            found.append(f"{chosen}: shows {visible(page)}, and not {expected}")
        if not counted(page).endswith(f" {len(expected)}"):
            found.append(f"{chosen}: is counted as {counted(page)}, and there are {len(expected)}")
    context.close()
    return found


def keyboard(browser, root):
    """With the keyboard alone: skip to the coaches, choose from a list, open a profile and come back."""
    found = []
    context = still(browser)
    page = opened(context, root / "index.html", found, root)

    def focused():
        return page.locator(":focus")

    page.keyboard.press("Tab")
    if focused().get_attribute("href") != "#coaches":
        found.append("the first stop of the keyboard does not skip to the coaches")
    if page.locator(".skip").bounding_box()["x"] < 0:
        found.append("what skips to the coaches is not seen when it has the focus")
    for list in page.locator("select").all():
        page.keyboard.press("Tab")
        if focused().get_attribute("id") != list.get_attribute("id"):
            found.append(f"{list.get_attribute('id')} is not the next stop of the keyboard")
    before = visible(page)
    page.keyboard.press("ArrowDown")
    if visible(page) == before and len(before) > 1:
        found.append("a choice by keyboard changes nothing")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    if visible(page) != before:
        found.append("the button does not show all coaches again")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/coaches/*.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/index.html")
    context.close()
    return found


def printing(browser, root):
    found = []
    context = still(browser)
    page = opened(context, root / "index.html", found, root)
    page.emulate_media(media="print", color_scheme="dark")
    if page.locator(".filters").is_visible():
        found.append("the search form is printed")
    context.close()
    return found


def look(context, path, root, name, shots):
    from axe_playwright_python.sync_playwright import Axe

    found = []
    page = opened(context, path, found, root)
    if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
        found.append(f"{name}: is wider than the window")
    # The policy of a page lets in no script, and axe is one; it goes around that as a tool of the browser.
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}, "preload": False})
    for violation in results.response["violations"]:
        for node in violation["nodes"]:
            found.append(f"{name}: {violation['id']}: {violation['help']}: {node['html'][:200]}")
    if shots:
        page.screenshot(path=str(pathlib.Path(shots) / f"{name.replace(' ', '-')}.png"), full_page=True)
    page.close()
    return found
