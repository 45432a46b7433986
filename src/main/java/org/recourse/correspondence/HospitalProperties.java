package org.recourse.correspondence;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes, as every letter shows it. The program's defaults are invented or, for the agencies,
 * from public pages: confirm with compliance.
 *
 * @param name the hospital's name
 * @param office the office that writes, by language; English where a language has none
 * @param address its lines
 * @param phone the number to call about any letter
 * @param website without {@code https://}
 * @param hours when the phone is answered, by language; English where a language has none
 * @param zone where the hospital is; decides the date of a letter
 * @param mail whom mail comes from, as an address
 * @param cdph the state department that licenses hospitals
 * @param jointCommission the accrediting organization
 * @param qio the quality improvement organization for people with Medicare
 * @param ocr the federal Office for Civil Rights
 * @param dmhc the state department that watches over health plans
 */
@ConfigurationProperties("recourse.hospital")
public record HospitalProperties(
    @DefaultValue("Recourse General Hospital") String name,
    Map<String, String> office,
    @DefaultValue("1 Demonstration Way, Los Angeles, CA 90000") List<String> address,
    @DefaultValue("213-555-0100") String phone,
    @DefaultValue("www.hospital.example") String website,
    Map<String, String> hours,
    @DefaultValue("America/Los_Angeles") ZoneId zone,
    @DefaultValue("patient-relations@hospital.example") String mail,
    @DefaultValue Agency cdph,
    @DefaultValue Agency jointCommission,
    @DefaultValue Agency qio,
    @DefaultValue Agency ocr,
    @DefaultValue Agency dmhc) {

  /**
   * Somebody else to turn to.
   *
   * @param name in full
   * @param address in one line; may be empty
   * @param phone may be empty
   * @param tdd the number for people who hear or speak badly; may be empty
   * @param website may be empty
   */
  public record Agency(
      @DefaultValue("") String name,
      @DefaultValue("") String address,
      @DefaultValue("") String phone,
      @DefaultValue("") String tdd,
      @DefaultValue("") String website) {

    private Map<String, Object> printed() {
      return Map.of(
          "name", name, "address", address, "phone", phone, "tdd", tdd, "website", website);
    }
  }

  /** The name of the office that writes, in this language. */
  public String officeIn(String language) {
    return in(office, language);
  }

  /** All this, as letters in this language show it. */
  public Map<String, Object> printed(String language) {
    var hospital =
        Map.of(
            "name",
            name,
            "office",
            in(office, language),
            "addressLines",
            address,
            "phone",
            phone,
            "hours",
            in(hours, language),
            "website",
            website);
    var printed = new LinkedHashMap<String, Object>();
    printed.put("hospital", hospital);
    printed.put("cdph", cdph.printed());
    printed.put("jointCommission", jointCommission.printed());
    printed.put("qio", qio.printed());
    printed.put("ocr", ocr.printed());
    printed.put("dmhc", dmhc.printed());
    return printed;
  }

  private static String in(Map<String, String> words, String language) {
    if (words == null) {
      return "";
    }
    var main = Locale.forLanguageTag(language).getLanguage();
    return words.getOrDefault(language, words.getOrDefault(main, words.getOrDefault("en", "")));
  }
}
