package com.fasterxml.jackson.databind;

/** Stands in for the older Jackson, which is not on the class path, so that an offender can use it. */
public final class Planted {
}
