package org.embargo.facts;

import java.util.ArrayList;
import java.util.List;

/** A transfer of which some facts are taken to be otherwise. Everything that is not revised stays as it was. */
public final class Revision {

    private final Transfer before;
    private Possible<Party> supplier;
    private Possible<Party> recipient;
    private List<Party> intermediaries;
    private List<Item> items;
    private Possible<Conduct> conduct;
    private Possible<Stage> stage;
    private ActDate date;
    private String contractDate;
    private Possible<Notice> notice;
    private Possible<CommitteeDecision> committeeDecision;
    private Possible<StateDetermination> stateDetermination;
    private Possible<Escape> escape;

    /** Starts from a transfer as it is. */
    public Revision(Transfer before) {
        this.before = before;
        this.supplier = before.supplier();
        this.recipient = before.recipient();
        this.intermediaries = before.intermediaries();
        this.items = before.items();
        this.conduct = before.conduct();
        this.stage = before.stage();
        this.date = before.date();
        this.contractDate = before.contractDate();
        this.notice = before.notice();
        this.committeeDecision = before.committeeDecision();
        this.stateDetermination = before.stateDetermination();
        this.escape = before.escape();
    }

    /** Takes one item to be another. */
    public Revision item(int index, Item item) {
        List<Item> revised = new ArrayList<>(items);
        revised.set(index, item);
        items = List.copyOf(revised);
        return this;
    }

    /** Takes what was done to be something else. */
    public Revision conduct(Possible<Conduct> revised) {
        conduct = revised;
        return this;
    }

    /** Takes the act to have gone otherwise far. */
    public Revision stage(Possible<Stage> revised) {
        stage = revised;
        return this;
    }

    /** Takes the act to have happened at another time. */
    public Revision date(ActDate revised) {
        date = revised;
        return this;
    }

    /** Takes over a fact of another transfer, by the name that it has in the facts format; an unknown name changes nothing. */
    public Revision like(Transfer other, String fact) {
        switch (fact) {
            case "supplier" -> supplier = other.supplier();
            case "recipient" -> recipient = other.recipient();
            case "conduct" -> conduct = other.conduct();
            case "stage" -> stage = other.stage();
            case "date" -> date = other.date();
            case "contractDate" -> contractDate = other.contractDate();
            case "notice" -> notice = other.notice();
            case "committeeDecision" -> committeeDecision = other.committeeDecision();
            case "stateDetermination" -> stateDetermination = other.stateDetermination();
            case "escape" -> escape = other.escape();
            default -> {
                return this;
            }
        }
        return this;
    }

    /** Takes others to stand between the two sides. */
    public Revision intermediaries(List<Party> revised) {
        intermediaries = revised;
        return this;
    }

    /** Takes the contract to be of another date. */
    public Revision contractDate(String revised) {
        contractDate = revised;
        return this;
    }

    /** Takes the supplier to be somebody else. */
    public Revision supplier(Possible<Party> revised) {
        supplier = revised;
        return this;
    }

    /** Takes the recipient to be somebody else. */
    public Revision recipient(Possible<Party> revised) {
        recipient = revised;
        return this;
    }

    /** Takes the notice to the Committee to be another. */
    public Revision notice(Notice revised) {
        notice = Possible.known(revised);
        return this;
    }

    /** Takes the Committee to have decided otherwise. */
    public Revision committeeDecision(CommitteeDecision revised) {
        committeeDecision = Possible.known(revised);
        return this;
    }

    /** Takes a State to have determined otherwise. */
    public Revision stateDetermination(StateDetermination revised) {
        stateDetermination = Possible.known(revised);
        return this;
    }

    /** Takes another escape to be there. */
    public Revision escape(Escape revised) {
        escape = Possible.known(revised);
        return this;
    }

    /** Returns the transfer as revised; what it rests on and who says so stay as they were. */
    public Transfer transfer() {
        return new Transfer(before.id(), before.summary(), supplier, recipient, intermediaries, items, conduct, stage, date,
                contractDate, before.standing(), notice, committeeDecision, stateDetermination, escape, before.passages(),
                before.filledBy(), before.deductions(), before.notes(), before.sources());
    }
}
