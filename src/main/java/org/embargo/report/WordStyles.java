package org.embargo.report;

import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a Word file its styles: headings, lists and tables that the reader's own program knows as such. */
final class WordStyles {

    private WordStyles() {
    }

    /** Adds the styles that are shipped, with one list of bullets. */
    static void add(XWPFDocument document) throws IOException, XmlException {
        document.createStyles().setStyles(StylesDocument.Factory.parse(MemoHtml.resource("styles.xml")).getStyles());
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = bullets.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(bullets)));
    }

    /** Gives a table its style, says that its first row and column are headings, and says what it shows. */
    static void table(XWPFTable table, String caption) {
        table.setStyleID("MemoTable");
        table.setWidth("100%");
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(caption);
    }
}
