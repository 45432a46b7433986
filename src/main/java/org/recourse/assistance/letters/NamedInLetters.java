package org.recourse.assistance.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.recourse.correspondence.HospitalProperties;
import org.springframework.stereotype.Component;

/** Whom letters about financial assistance name, in the house and outside. */
@Component
class NamedInLetters {

  private final LetterContacts contacts;
  private final HospitalProperties hospital;

  NamedInLetters(LetterContacts contacts, HospitalProperties hospital) {
    this.contacts = contacts;
    this.hospital = hospital;
  }

  /** All of them, by field; who is not configured is not there. */
  Map<String, Object> in(String language) {
    Map<String, Object> named = new HashMap<>();
    named.put("contactName", office(language));
    named.put("contactPhone", contacts.phone() == null ? hospital.phone() : contacts.phone());
    named.put("managerName", contacts.managerName());
    named.put("managerAddress", contacts.managerAddress());
    named.put("managerPhone", contacts.managerPhone());
    named.put("billComplaintPhone", contacts.billComplaintPhone());
    named.put("billComplaintWebsite", contacts.billComplaintWebsite());
    named.put("consumerAlliancePhone", contacts.consumerAlliancePhone());
    named.put("consumerAllianceWebsite", contacts.consumerAllianceWebsite());
    named.put("applyPhone", contacts.applyPhone());
    named.put("applyWebsite", contacts.applyWebsite());
    named.values().removeIf(Objects::isNull);
    return named;
  }

  private String office(String language) {
    Map<String, String> office = contacts.office();
    if (office == null) {
      return hospital.officeIn(language);
    }
    String main = Locale.forLanguageTag(language).getLanguage();
    return office.getOrDefault(main, office.get("en"));
  }
}
