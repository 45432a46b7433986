package org.recourse.engine.models;

import java.util.List;

/**
 * A decision table as it stands in the models folder.
 *
 * @param file its relative name
 * @param id the decision's id
 */
public record ModelTable(String file, String id, List<TableRule> rules) {}
