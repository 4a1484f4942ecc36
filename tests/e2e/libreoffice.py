"""Asks LibreOffice, a reader that is not ours, what it sees in .docx files.

    /usr/bin/python3 libreoffice.py FILE.docx ...

Prints one JSON object a file: its tracked changes (type, author, text) by LibreOffice's own count, its
text with every change rejected, and its comments. Python because that is LibreOffice's own script
language; Debian's package python3-uno brings the bridge.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PIPE = "playbook%d" % os.getpid()


def prop(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
        except Exception:  # LibreOffice is still starting
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start within 60 seconds")


def read(context, desktop, path):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, (prop("Hidden", True),)
    )
    if document is None:
        return {"file": path, "error": "LibreOffice cannot open it"}
    redlines = []
    changes = document.getRedlines().createEnumeration()
    while changes.hasMoreElements():
        change = changes.nextElement()
        start, end = change.getPropertyValue("RedlineStart"), change.getPropertyValue("RedlineEnd")
        cursor = start.getText().createTextCursorByRange(start)
        cursor.gotoRange(end, True)
        redlines.append(
            {
                "type": change.getPropertyValue("RedlineType"),
                "author": change.getPropertyValue("RedlineAuthor"),
                "text": cursor.getString(),
            }
        )
    comments = []
    fields = document.getTextFields().createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            comments.append({"author": field.Author, "text": field.Content})
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(
        document.getCurrentController().getFrame(), ".uno:RejectAllTrackedChanges", "", 0, ()
    )
    with tempfile.NamedTemporaryFile(suffix=".txt", delete=False) as text:
        pass
    document.storeToURL(
        uno.systemPathToFileUrl(text.name),
        (prop("FilterName", "Text (encoded)"), prop("FilterOptions", "UTF8,LF")),
    )
    with open(text.name, encoding="utf-8-sig") as rejected:
        lines = rejected.read().split("\n")
    os.unlink(text.name)
    document.close(True)
    return {"file": path, "redlines": redlines, "comments": comments, "rejected": lines}


def main():
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                "-env:UserInstallation=file://" + profile,
                "--accept=pipe,name=%s;urp;" % PIPE,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            context = connect()
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            for path in sys.argv[1:]:
                print(json.dumps(read(context, desktop, path), ensure_ascii=False), flush=True)
        finally:
            office.terminate()
            office.wait(20)


main()
