import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/**
 * The rules of the American Psychological Association (7th edition) for the one kind of thing that is cited here, a web page
 * without an author, as a style of CSL 1.0. The library’s own style has rules for forty kinds, with names, sorting and telling
 * alike ones apart, and takes fifteen times as long over an entry to say the same; `apaPage.test.ts` holds the two together.
 */
const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>APA, web pages</title><id>apa-page</id><updated>2026-11-23T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><group delimiter=" ">
    <group delimiter=". " suffix=".">
      <group delimiter=" "><group font-style="italic"><text variable="title"/></group></group>
      <group prefix="(" suffix=")"><choose>
        <if variable="issued"><group delimiter=", ">
          <date variable="issued" form="numeric" date-parts="year"/>
          <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>
        </group></if>
        <else><text term="no date" form="short"/></else>
      </choose></group>
      <text variable="container-title" text-case="title"/>
    </group>
    <choose><if variable="URL"><group delimiter=" ">
      <choose><if match="none" variable="issued"><text term="retrieved" text-case="capitalize-first"/></if></choose>
      <text variable="URL"/>
    </group></if></choose>
  </group></layout></bibliography>
</style>`;

/** The name by which citation-js finds the style. */
export const APA_PAGE = 'apa-page';

plugins.config.get('@csl').styles.add(APA_PAGE, STYLE);
