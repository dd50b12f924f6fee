package org.embargo.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Argument;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Gaps;
import org.embargo.assessment.Input;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Receipt;
import org.embargo.assessment.Rulebook;

/** Renders answers that settle an argument as text, JSON and Markdown. Safe for use by several threads. */
public final class Arguments implements Argument {

    private static final String JSON = "json";

    private final Rulebook rulebook;

    /** Renders with the names that a rulebook gives to items and questions. */
    public Arguments(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String whyNot(Assessment assessment, AssessedTransfer transfer, String provision, Map<String, Changes> changes, String format) {
        if (format.equals(JSON)) {
            return JsonText.pretty(ArgumentTree.whyNot(assessment, transfer, provision, changes));
        }
        Page page = page(format);
        new WhyNotPage(rulebook, assessment, page).write(transfer, provision, changes);
        return page.toString();
    }

    @Override
    public String whatIf(Assessment before, Assessment after, String format) {
        List<Moved> moved = Moved.between(before, after);
        if (format.equals(JSON)) {
            return JsonText.pretty(ArgumentTree.whatIf(before, after, moved));
        }
        Page page = page(format);
        new WhatIfPage(rulebook, before, after, page).write(moved);
        return page.toString();
    }

    @Override
    public String questions(Assessment assessment, List<Inquiry> inquiries, boolean all, String format) {
        if (format.equals(JSON)) {
            return JsonText.pretty(ArgumentTree.questions(assessment, inquiries));
        }
        Page page = page(format);
        new InquiryPage(rulebook, assessment, page).write(inquiries, all);
        return page.toString();
    }

    @Override
    public String gaps(Assessment assessment, Gaps gaps, boolean all, String format) {
        if (format.equals(JSON)) {
            return JsonText.pretty(ArgumentTree.gaps(assessment, gaps));
        }
        Page page = page(format);
        new GapsPage(assessment, page).write(gaps, all);
        return page.toString();
    }

    @Override
    public String receipt(Assessment assessment) {
        return Receipts.write(assessment);
    }

    @Override
    public Receipt receipt(Input receipt) {
        return Receipts.read(receipt);
    }

    @Override
    public List<Receipt.Difference> differences(Receipt receipt, Assessment assessment) {
        return new Replay(receipt).differences(assessment);
    }

    @Override
    public Optional<Receipt.Difference> altered(Receipt receipt) {
        return new Replay(receipt).altered();
    }

    @Override
    public String agreement(Agreement agreement, String format) {
        if (format.equals(JSON)) {
            return JsonText.pretty(AgreementTree.of(agreement));
        }
        Page page = page(format);
        new AgreementPage(page).write(agreement);
        return page.toString();
    }

    private static Page page(String format) {
        return format.equals("markdown") ? new MarkdownPage() : new TextPage();
    }
}
