package org.embargo.law;

/**
 * Who must do what under a provision, once one of its rules reaches an act.
 *
 * @param rule last part of the rule's name; {@code *} for every rule of the provision
 * @param bearer {@code dprk}, {@code supplier}, {@code recipient}, {@code flag}, {@code territory} or {@code broker}:
 *     which State of the transfer it falls on
 * @param duty what that State must do, in words
 * @param onlyIf question and alternative, as {@code IQ-13=territory-too}, on which alone the duty exists; empty for always
 */
public record Duty(String rule, String bearer, String duty, String onlyIf) {
}
