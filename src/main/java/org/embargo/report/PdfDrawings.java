package org.embargo.report;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;

/** Draws the drawings of a memo into a PDF from their shapes, with the PDF's own typefaces and no font of the machine. */
final class PdfDrawings implements SVGDrawer {

    private static final float LETTER = 11;
    private static final String FAMILY = PdfLetters.TYPEFACES.get(0).family();

    private final Map<String, Memo.Figure> figures;

    PdfDrawings(Memo memo) {
        this.figures = figures(memo);
    }

    /** Returns the figures of a memo by the ids that its HTML gives them. */
    static Map<String, Memo.Figure> figures(Memo memo) {
        Map<String, Memo.Figure> figures = new LinkedHashMap<>();
        memo.parts().stream().flatMap(p -> p.blocks().stream()).filter(Memo.Figure.class::isInstance).map(Memo.Figure.class::cast)
                .forEach(f -> figures.put("figure-" + (figures.size() + 1), f));
        return figures;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return new Image(figures.get(svg.getAttribute("id")).drawing(), dotsPerPixel, new HashSet<>());
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // the PDF's own typefaces are used
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // the PDF's own typefaces are used
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** One drawing at the scale of the pages. One that was moved to the next page is asked for twice, and is drawn there once. */
    private record Image(Drawing drawing, double scale, Set<String> drawn) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(Drawing.WIDTH * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(drawing.height() * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            if (!drawn.add(context.getPageNo() + " " + x + " " + y)) {
                return;
            }
            drawing.shapes().forEach(s -> {
                if (s instanceof Drawing.Rect r) {
                    rect(device, r, x, y);
                } else if (s instanceof Drawing.Stroke l) {
                    stroke(device, l, x, y);
                } else if (s instanceof Drawing.Words w) {
                    words(device, context, w, x, y);
                }
            });
        }

        private void rect(OutputDevice device, Drawing.Rect r, double x, double y) {
            Rectangle2D box = new Rectangle2D.Double(x + r.x() * scale, y + r.y() * scale, r.width() * scale, r.height() * scale);
            device.setColor(colour(r.look().fill()));
            device.fill(box);
            pen(device, r.look());
            device.draw(box);
        }

        private void stroke(OutputDevice device, Drawing.Stroke s, double x, double y) {
            pen(device, s.look());
            device.draw(new Line2D.Double(x + s.x1() * scale, y + s.y1() * scale, x + s.x2() * scale, y + s.y2() * scale));
            if (s.arrow()) {
                List<double[]> corners = MemoSvg.head(s);
                Path2D head = new Path2D.Double();
                head.moveTo(x + corners.get(0)[0] * scale, y + corners.get(0)[1] * scale);
                corners.subList(1, corners.size()).forEach(c -> head.lineTo(x + c[0] * scale, y + c[1] * scale));
                head.closePath();
                device.fill(head);
            }
        }

        private void words(OutputDevice device, RenderingContext context, Drawing.Words w, double x, double y) {
            FSFont font = context.getFont(specification(w.strong()));
            String text = PdfLetters.legible(w.text());
            double width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
            double before = w.anchor() == Drawing.Anchor.END ? width : w.anchor() == Drawing.Anchor.MIDDLE ? width / 2 : 0;
            device.setColor(FSRGBColor.BLACK);
            device.setFont(font);
            context.getTextRenderer().drawString(device, text, (float) (x + w.x() * scale - before), (float) (y + w.y() * scale));
        }

        private FontSpecification specification(boolean strong) {
            FontSpecification wanted = new FontSpecification();
            wanted.size = (float) (LETTER * scale);
            wanted.families = new String[] {FAMILY, PdfLetters.TYPEFACES.get(PdfLetters.TYPEFACES.size() - 1).family()};
            wanted.fontWeight = strong ? IdentValue.BOLD : IdentValue.NORMAL;
            wanted.fontStyle = IdentValue.NORMAL;
            wanted.variant = IdentValue.NORMAL;
            return wanted;
        }

        private void pen(OutputDevice device, Drawing.Look look) {
            device.setColor(colour(look.line()));
            float[] pattern = new float[look.dashes().isEmpty() ? 0 : 2];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = (float) (Float.parseFloat(look.dashes().split(" ")[i]) * scale);
            }
            device.setStroke(new BasicStroke((float) scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, LETTER, pattern.length == 0 ? null : pattern, 0));
        }

        private static FSRGBColor colour(String hexadecimal) {
            return new FSRGBColor(Integer.parseInt(hexadecimal.substring(1), 16));
        }
    }
}
