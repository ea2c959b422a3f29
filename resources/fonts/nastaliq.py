#!/usr/bin/python3
"""Makes Noto Nastaliq Urdu drawable by Qt 6: nastaliq.py IN.ttf OUT.ttf FAMILY WEIGHT

Qt answers a GPOS anchor given as a contour point (format 2) with the wrong sign, so that letters climb the wrong way. The
coordinates stand beside the point: every such anchor becomes a plain one (format 1). The weight is set as the file's name
says, for the Bold calls itself Regular, and the family gets a name of its own, lest the system's copy be picked instead.
"""
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import Anchor


def anchors(node, seen):
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, Anchor):
        yield node
    if isinstance(node, (list, tuple)):
        children = node
    elif hasattr(node, "__dict__"):
        children = list(vars(node).values())
    else:
        children = ()
    for child in children:
        yield from anchors(child, seen)


def corrected(font, family, weight):
    font["GPOS"].ensureDecompiled()
    for anchor in anchors(font["GPOS"].table, set()):
        if anchor.Format == 2:
            anchor.Format = 1
            del anchor.AnchorPoint
    font["OS/2"].usWeightClass = weight
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = family
        elif record.nameID in (4, 6):
            record.string = f"{family.replace(' ', '')}-{weight}"
    return font


if __name__ == "__main__":
    source, target, name, weight_class = sys.argv[1:]
    corrected(TTFont(source, recalcTimestamp=False), name, int(weight_class)).save(target)
