package org.embargo.workbench;

import java.util.List;

/**
 * A described transfer whose answer moved.
 *
 * @param name the fixture or stored assessment
 * @param transfer id of the transfer
 * @param measure id of the measure
 * @param kind in which way it moved
 * @param from the answer before
 * @param to the answer now
 * @param because what differs, key by key
 */
record CaseMove(String name, String transfer, String measure, Shift.Kind kind, String from, String to, List<String> because) {
}
