package org.recourse.forms.desk;

/** Something that belongs to the flow in whose room it lives: a flow's word is its package too. */
public interface InRoom {

  /** The word of the flow. */
  default String flow() {
    String house = "org.recourse.";
    String place = getClass().getPackageName().substring(house.length());
    int end = place.indexOf('.');
    return end < 0 ? place : place.substring(0, end);
  }
}
