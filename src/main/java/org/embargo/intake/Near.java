package org.embargo.intake;

/** Tells whether two names differ by one letter. */
final class Near {

    private Near() {
    }

    /** Returns whether one letter more, less or other, or two neighbours swapped, turn one name into the other. */
    static boolean byOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b) || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        boolean swapped = left == 2 && right == 2 && a.charAt(start) == b.charAt(start + 1) && a.charAt(start + 1) == b.charAt(start);
        // An inflected form of another name, such as a plural, is no misspelling.
        boolean inflected = end == 0 && a.length() != b.length();
        return !inflected && (left <= 1 && right <= 1 || swapped);
    }
}
