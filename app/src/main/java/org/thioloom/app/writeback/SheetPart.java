package org.thioloom.app.writeback;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.writeback.CellPlaces.Filling;
import org.thioloom.recipes.filled.entry.Cell;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/// A sheet as it stands in the archive. Cells get other contents and keep their looks; everything
/// else stays, whoever wrote it.
final class SheetPart {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Document xml;
    private final String space;

    private SheetPart(Document xml) {
        this.xml = xml;
        this.space = xml.getDocumentElement().getNamespaceURI();
    }

    /// Reads one.
    static SheetPart read(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return new SheetPart(
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
        } catch (ParserConfigurationException | SAXException notXml) {
            throw new IOException("a sheet of the workbook cannot be read", notXml);
        }
    }

    /// Puts something into a cell.
    void fill(Filling filling) {
        Element cell = cell(row(filling.row()), filling);
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.removeAttribute("t");
        switch (filling.entry().cell()) {
            case Cell.Blank _ -> {}
            case Cell.Figure(double value) ->
                    cell.appendChild(element("v")).setTextContent(Double.toString(value));
            case Cell.Words(String words) -> {
                cell.setAttribute("t", "inlineStr");
                Element text = element("t");
                text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                text.setTextContent(words);
                cell.appendChild(element("is")).appendChild(text);
            }
        }
    }

    /// Rows that say no number follow the one before.
    private Element row(int number) {
        Element rows =
                Objects.requireNonNull(first(xml.getDocumentElement(), "sheetData"), "sheetData");
        int last = 0;
        for (Element row = first(rows, "row"); row != null; row = next(row)) {
            last = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) : last + 1;
            if (last == number) {
                return row;
            }
            if (last > number) {
                return numbered(rows, row, number);
            }
        }
        return numbered(rows, null, number);
    }

    private Element numbered(Element rows, @Nullable Element before, int number) {
        Element row = element("row");
        row.setAttribute("r", Integer.toString(number));
        rows.insertBefore(row, before);
        return row;
    }

    private Element cell(Element row, Filling filling) {
        int last = -1;
        for (Element cell = first(row, "c"); cell != null; cell = next(cell)) {
            last =
                    cell.hasAttribute("r")
                            ? new CellReference(cell.getAttribute("r")).getCol()
                            : last + 1;
            if (last == filling.column()) {
                return cell;
            }
            if (last > filling.column()) {
                return placed(row, cell, filling);
            }
        }
        return placed(row, null, filling);
    }

    private Element placed(Element row, @Nullable Element before, Filling filling) {
        Element cell = element("c");
        cell.setAttribute(
                "r", CellReference.convertNumToColString(filling.column()) + filling.row());
        row.insertBefore(cell, before);
        return cell;
    }

    private Element element(String name) {
        String prefix = xml.getDocumentElement().getPrefix();
        return xml.createElementNS(space, prefix == null ? name : prefix + ":" + name);
    }

    private static @Nullable Element first(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable Element next(Element element) {
        for (Node other = element.getNextSibling(); other != null; other = other.getNextSibling()) {
            if (other instanceof Element next
                    && next.getLocalName().equals(element.getLocalName())) {
                return next;
            }
        }
        return null;
    }

    /// As a part of the archive again.
    byte[] bytes() throws IOException {
        xml.setXmlStandalone(true);
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer writer = factory.newTransformer();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(xml), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IOException("a sheet of the workbook cannot be written", impossible);
        }
    }
}
