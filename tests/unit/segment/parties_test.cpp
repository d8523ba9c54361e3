// Who the parties of a document are found to be, from each source and in each language.
#include "segment/parties.hpp"

#include <gmock/gmock.h>

#include "cut.hpp"
#include "segment/names.hpp"

namespace accordiff::segment {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> roles(const PartyTable& table) {
  std::vector<std::string> roles;
  for (const Party& party : table.parties) roles.push_back(party.role + "=" + party.name);
  return roles;
}

PartyTable parties_of(const std::string& title, const std::vector<std::string>& text = {}, const std::string& language = "en",
                      const std::vector<Party>& known = {}) {
  Document document = test::document_of(text, language);
  document.title = title;
  return find_parties(document, {}, known);
}

TEST(Parties, AreThoseTheUserNames) {
  const Document document = test::document_of({"China and Laos agreed."});
  const PartyTable table = find_parties(document, {{"", "Kingdom of Cambodia", {}, 0}, {"A", "China", {}, 0}});
  EXPECT_THAT(roles(table), ElementsAre("B=Kingdom of Cambodia", "A=China"));
  EXPECT_THAT(table.notes, IsEmpty());
}

TEST(Parties, AreThoseOfFrontMatter) {
  Document document = test::document_of({"The two sides agreed."});
  document.parties = {"Valmora", "Teshara"};
  const PartyTable table = find_parties(document);
  EXPECT_THAT(roles(table), ElementsAre("A=Valmora", "B=Teshara"));
  EXPECT_THAT(table.notes, IsEmpty());
}

TEST(Parties, AreReadFromATitleInItsOrder) {
  EXPECT_THAT(roles(parties_of("Joint Statement between the Lao PDR and the PRC")), ElementsAre("A=Laos", "B=China"));
  EXPECT_THAT(roles(parties_of("U.S. – Japan Joint Leaders’ Statement")), ElementsAre("A=United States", "B=Japan"));
  EXPECT_THAT(roles(parties_of("Sino-Cambodian Joint Communiqué")), ElementsAre("A=China", "B=Cambodia"));
  const PartyTable table = parties_of("ASEAN-U.S. Leaders’ Statement on Digital Trade");
  EXPECT_THAT(roles(table), ElementsAre("A=ASEAN", "B=United States"));
  ASSERT_EQ(table.notes.size(), 1U);
  EXPECT_EQ(table.notes[0].code, "parties-found");
  EXPECT_EQ(table.notes[0].level, Note::Level::Info);
}

TEST(Parties, LeaveOutThePlaceOfAMeeting) {
  EXPECT_THAT(roles(parties_of("Joint Declaration of Cambodia and Thailand at their meeting in Kuala Lumpur, Malaysia")),
              ElementsAre("A=Cambodia", "B=Thailand"));
}

TEST(Parties, MayBeStatesThatNoTableHas) {
  EXPECT_THAT(roles(parties_of("JOINT STATEMENT BETWEEN THE REPUBLIC OF VALMORA AND THE KINGDOM OF TESHARA")),
              ElementsAre("A=Valmora", "B=Teshara"));
}

TEST(Parties, AreReadInOtherLanguages) {
  EXPECT_THAT(roles(parties_of("中华人民共和国和柬埔寨王国联合公报", {}, "zh-Hans")), ElementsAre("A=China", "B=Cambodia"));
  EXPECT_THAT(roles(parties_of("中老联合声明", {}, "zh-Hans")), ElementsAre("A=China", "B=Laos"));
  EXPECT_THAT(roles(parties_of("Déclaration conjointe entre la République française et l'Inde", {}, "fr")),
              ElementsAre("A=France", "B=India"));
  EXPECT_THAT(roles(parties_of("Comunicado conjunto entre Panamá y la República Popular China", {}, "es")),
              ElementsAre("A=Panama", "B=China"));
  EXPECT_THAT(roles(parties_of("Совместное заявление Российской Федерации и Китайской Народной Республики", {}, "ru")),
              ElementsAre("A=Russia", "B=China"));
  EXPECT_THAT(roles(parties_of("بيان مشترك بين المملكة العربية السعودية وجمهورية الصين الشعبية", {}, "ar")),
              ElementsAre("A=Saudi Arabia", "B=China"));
}

TEST(Parties, OfAResolutionAreOneBody) {
  const PartyTable table = parties_of("Ending the measures imposed by the United States against Cuba",
                                      {"The General Assembly,", "Recalling its resolutions on the measures,"});
  EXPECT_THAT(roles(table), ElementsAre("G=General Assembly"));
}

TEST(Parties, OfMoreThanTwoAreABodyAndItsMembers) {
  const PartyTable table = parties_of("Quad Leaders’ Joint Statement",
                                      {"We, the leaders of Australia, India, Japan, and the United States, met today."});
  EXPECT_THAT(roles(table), ElementsAre("G=Quad", "A=Australia", "B=India", "C=Japan", "D=United States"));
}

TEST(Parties, AreGuessedByCountingAndSaidToBe) {
  const PartyTable table =
      parties_of("", {"The talks were held in spring. Cambodia thanked its friends. China was pleased.",
                      "China will help. Cambodia will work. China will go on. Cambodia is glad. China is ready."});
  EXPECT_THAT(roles(table), ElementsAre("A=China", "B=Cambodia"));
  ASSERT_EQ(table.notes.size(), 1U);
  EXPECT_EQ(table.notes[0].code, "parties-unsure");
  EXPECT_EQ(table.notes[0].level, Note::Level::Warning);
}

TEST(Parties, KeepTheRolesOfTheStatementTheyAreComparedWith) {
  const PartyTable first = parties_of("Joint Statement between China and Cambodia");
  EXPECT_THAT(roles(parties_of("Cambodia-China Joint Communiqué", {}, "en", first.parties)),
              ElementsAre("A=China", "B=Cambodia"));
  EXPECT_THAT(roles(parties_of("Laos-China Joint Statement", {}, "en", first.parties)), ElementsAre("A=China", "B=Laos"));
}

TEST(Names, PreferTheLongestOne) {
  const Names names("en");
  const auto states = [&](std::string_view text) {
    std::vector<std::string> keys;
    for (const Hit& hit : names.scan(text).hits)
      if (hit.state != no_state) keys.push_back(names.state(hit.state).key);
    return keys;
  };
  EXPECT_THAT(states("the People’s Republic of China"), ElementsAre("China"));
  EXPECT_THAT(states("the Republic of China"), ElementsAre("Taiwan"));
  EXPECT_THAT(states("Papua New Guinea, Guinea-Bissau and Guinea"), ElementsAre("Papua New Guinea", "Guinea-Bissau", "Guinea"));
  EXPECT_THAT(states("the Democratic People's Republic of Korea and the Republic of Korea"),
              ElementsAre("North Korea", "South Korea"));
  EXPECT_THAT(states("the South China Sea, the Korean Peninsula and one China"), ElementsAre("China"));
  EXPECT_THAT(states("they polish a turkey and tell us"), IsEmpty());
}

}  // namespace
}  // namespace accordiff::segment
