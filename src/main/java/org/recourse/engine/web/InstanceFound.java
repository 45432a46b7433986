package org.recourse.engine.web;

/**
 * A running case as Cockpit knows it.
 *
 * @param number the case number
 * @param id the engine's id of the running process, to lead Cockpit there
 * @param process the name of the process, e.g. {@code Complaint investigation}
 * @param suspended whether a supervisor has paused it
 */
record InstanceFound(String number, String id, String process, boolean suspended) {}
