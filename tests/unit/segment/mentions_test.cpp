// How a text speaks of its parties, and whom its pronouns mean.
#include "segment/mentions.hpp"
#include "text/breaks.hpp"

#include <gmock/gmock.h>

#include <array>

#include "cut.hpp"
#include "segment/antecedents.hpp"

namespace accordiff::segment {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<Party> china_cambodia{{"A", "China", {}, 0}, {"B", "Cambodia", {}, 0}};
const std::vector<Party> committee{{"G", "Committee", {}, 0}};

constexpr std::array kinds{"Party", "Leader", "Both", "Pronoun", "Reciprocal", "Group", "Some", "All", "Third", "Compound"};

std::string show(const std::string& text, const Mention& mention) {
  std::string shown = text.substr(mention.place.begin, mention.place.size()) + " " +
                      kinds[static_cast<std::size_t>(mention.kind)] + " " + mention.role;
  if (mention.possessive) shown += " owner";
  if (mention.leader) shown += " leader";
  return shown;
}

// The mentions of the last sentence, shown; the earlier ones introduce leaders.
std::vector<std::string> mentions(const std::vector<std::string>& sentences, const std::string& language = "en",
                                  const std::vector<Party>& parties = china_cambodia) {
  const Document document = test::document_of(sentences, language);
  const std::string& text = sentences.back();
  std::vector<Token> tokens;
  for (const auto& [word, kind] : text::Breaker(language).words(text)) tokens.push_back({word, word, kind, 0, 0});
  std::vector<std::string> shown;
  for (const Mention& mention : MentionFinder(parties, Names(language), document).find(text, tokens))
    shown.push_back(show(text, mention));
  return shown;
}

TEST(Mentions, AreNamesSidesAndOwners) {
  EXPECT_THAT(mentions({"The PRC thanked the Cambodian side for Cambodia’s help and Chinese investment."}),
              ElementsAre("The PRC Party A", "the Cambodian side Party B", "Cambodia’s Party B owner", "Chinese Party A owner"));
  EXPECT_THAT(mentions({"The Government of the Kingdom of Cambodia will build a port."}),
              ElementsAre("The Government of the Kingdom of Cambodia Party B"));
  EXPECT_THAT(mentions({"Laos welcomed the plan."}), ElementsAre("Laos Third T"));
}

TEST(Mentions, AreCountedByParty) {
  const Document document = test::document_of({"China and Laos agreed.", "China will build a Chinese port in Cambodia."});
  const MentionFinder finder(china_cambodia, Names("en"), document);
  EXPECT_EQ(finder.parties()[0].mentions, 3U);
  EXPECT_EQ(finder.parties()[1].mentions, 1U);
}

TEST(Mentions, OfBothComeInManyForms) {
  EXPECT_THAT(mentions({"The two sides agreed."}), ElementsAre("The two sides Both AB"));
  EXPECT_THAT(mentions({"China and the Kingdom of Cambodia agreed."}), ElementsAre("China and the Kingdom of Cambodia Both AB"));
  EXPECT_THAT(mentions({"The Chinese and Cambodian sides agreed."}), testing::Contains(testing::HasSubstr("AB")));
  EXPECT_THAT(mentions({"Both leaders agreed."}), ElementsAre("Both leaders Both AB leader"));
  EXPECT_THAT(mentions({"We agreed."}), ElementsAre("We Both AB"));
  EXPECT_THAT(mentions({"China and Laos agreed."}), ElementsAre("China Party A", "Laos Third T"));
}

TEST(Mentions, InCompoundsAreNoSubjects) {
  EXPECT_THAT(mentions({"China-Cambodia relations and Sino-Cambodian trade grow."}),
              ElementsAre("China-Cambodia Compound AB owner", "Sino-Cambodian Compound AB owner"));
  EXPECT_THAT(mentions({"The China-Laos Railway is open."}), ElementsAre("The China-Laos Compound T owner"));
  EXPECT_THAT(mentions({"China-led talks began."}), ElementsAre("China Party A owner"));
}

TEST(Mentions, OfLeadersAreLearnedFromTheirTitles) {
  const std::string presented = "Chinese President Lin Wen met Prime Minister of the Kingdom of Cambodia Sok Dara.";
  EXPECT_THAT(mentions({presented}), ElementsAre("Chinese President Lin Wen Leader A leader",
                                                 "Prime Minister of the Kingdom of Cambodia Sok Dara Leader B leader"));
  EXPECT_THAT(mentions({presented, "Lin stressed that Dara’s plan is good."}),
              ElementsAre("Lin Leader A leader", "Dara’s Leader B owner leader"));
  EXPECT_THAT(mentions({"Sok Dara, Prime Minister of Cambodia, arrived.", "Dara spoke."}), ElementsAre("Dara Leader B leader"));
  EXPECT_THAT(mentions({"President Lin Wen spoke."}), ElementsAre("President Lin Wen Leader A leader"));  // by the title
}

TEST(Mentions, OfALeaderWithoutAStateStayOpen) {
  EXPECT_THAT(mentions({"Ambassador Orla Venn spoke."}), ElementsAre("Ambassador Orla Venn Leader ? leader"));
}

TEST(Mentions, OfCapitalsCountWhenTheyAct) {
  EXPECT_THAT(mentions({"Beijing welcomed the plan."}), ElementsAre("Beijing Party A"));
  EXPECT_THAT(mentions({"They met in Beijing today."}), ElementsAre("They Pronoun ?"));
  EXPECT_THAT(mentions({"Phnom Penh, Monday."}), IsEmpty());
}

TEST(Mentions, OfOthersHaveRolesOfTheirOwn) {
  EXPECT_THAT(mentions({"We note that some Ministers urged all States and external forces to wait."}, "en", committee),
              ElementsAre("We Group G", "some Ministers Some S", "all States All ALL", "external forces Third T"));
  EXPECT_THAT(mentions({"The Committee decided to wait."}, "en", committee), ElementsAre("The Committee Group G"));
}

TEST(Mentions, TellTheBodyThatSpeaksFromOtherOrgans) {
  const std::vector<Party> assembly{{"G", "General Assembly", {}, 0}};
  EXPECT_THAT(mentions({"The Assembly thanked the Security Council."}, "en", assembly),
              ElementsAre("The Assembly Group G", "the Security Council Third T"));
}

TEST(Mentions, DoNotTakeTheEndOfASentenceForATitle) {
  EXPECT_THAT(
      mentions({"They met in Cambodia. President Lin Wen, Jr. of the People's Republic of China spoke; it ended.", "Wen left."}),
      ElementsAre("Wen Leader A leader"));
}

TEST(Mentions, QualifyNames) {
  EXPECT_THAT(mentions({"The China Fund helps PRC exports."}), ElementsAre("The China Party A owner", "PRC Party A owner"));
}

TEST(Mentions, OfMembersTogetherAreTheBody) {
  const std::vector<Party> three{{"A", "Japan", {}, 0}, {"B", "South Korea", {}, 0}, {"C", "United States", {}, 0}};
  EXPECT_THAT(mentions({"Japan, the ROK, and the United States will train."}, "en", three),
              ElementsAre("Japan, the ROK, and the United States Group G"));
  EXPECT_THAT(mentions({"Japan and the ROK will train."}, "en", three), ElementsAre("Japan and the ROK Both AB"));
}

TEST(Mentions, SkipAnEmptyIt) {
  EXPECT_THAT(mentions({"It is important to wait."}), IsEmpty());
  EXPECT_THAT(mentions({"It will wait."}), ElementsAre("It Pronoun ?"));
}

TEST(Mentions, KnowInventedParties) {
  const std::vector<Party> parties{{"A", "Valmora", {"Republic of Valmora"}, 0}, {"B", "Teshara", {}, 0}};
  EXPECT_THAT(mentions({"The Valmoran side thanked the Kingdom of Teshara."}, "en", parties),
              ElementsAre("The Valmoran side Party A", "the Kingdom of Teshara Party B"));
}

TEST(Mentions, AreFoundInChinese) {
  EXPECT_THAT(mentions({"柬方重申支持中方。"}, "zh-Hans"), ElementsAre("柬方 Party B", "中方 Party A"));
  EXPECT_THAT(mentions({"中柬双方同意发展中柬关系。"}, "zh-Hans"), ElementsAre("中柬双方 Both AB", "中柬 Compound AB owner"));
  EXPECT_THAT(mentions({"柬埔寨王国政府感谢中华人民共和国。"}, "zh-Hans"),
              ElementsAre("柬埔寨王国政府 Party B", "中华人民共和国 Party A"));
  EXPECT_THAT(mentions({"西方和各国欢迎一个中国政策。"}, "zh-Hans"), ElementsAre("各国 All ALL"));
}

TEST(Mentions, AreFoundInOtherLanguages) {
  EXPECT_THAT(mentions({"La partie chinoise et la partie cambodgienne se félicitent."}, "fr"),
              ElementsAre("La partie chinoise et la partie cambodgienne Both AB"));
  EXPECT_THAT(mentions({"Les deux parties soutiennent le Cambodge."}, "fr"),
              ElementsAre("Les deux parties Both AB", "le Cambodge Party B"));
  EXPECT_THAT(mentions({"Ambas partes apoyan a la parte camboyana."}, "es"),
              ElementsAre("Ambas partes Both AB", "la parte camboyana Party B"));
  EXPECT_THAT(mentions({"Китайская сторона поддерживает Камбоджу, Стороны согласны."}, "ru"),
              ElementsAre("Китайская сторона Party A", "Камбоджу Party B", "Стороны Both AB"));
  EXPECT_THAT(mentions({"أكد الجانبان أن الجانب الصيني يدعم كمبوديا."}, "ar"),
              ElementsAre("الجانبان Both AB", "الجانب الصيني Party A", "كمبوديا Party B"));
}

TEST(Mentions, CoverTheTokensOfTheirWords) {
  const std::string text = "The Cambodian side will support China.";
  text::Vocabulary words;
  const Clause clause = test::cut({text}, words).clauses.front();
  const auto found = MentionFinder(china_cambodia, Names("en")).find(clause.text, clause.tokens);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(std::pair(found[0].first, found[0].last), std::pair(0U, 3U));
  EXPECT_EQ(std::pair(found[1].first, found[1].last), std::pair(5U, 6U));
}

// --- Antecedents -----------------------------------------------------------------------------------

Mention pronoun(Pronoun which, bool possessive = false) {
  Mention mention{.kind = MentionKind::Pronoun, .role = "?"};
  mention.pronoun = which;
  mention.possessive = possessive;
  return mention;
}

Mention subject(MentionKind kind, const std::string& role, bool leader = false) {
  Mention mention{.kind = kind, .role = role};
  mention.leader = leader;
  return mention;
}

TEST(Antecedents, GiveItToThePartyThatSpokeLast) {
  Antecedents antecedents(china_cambodia);
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::It)).role, "?");
  antecedents.see(subject(MentionKind::Party, "B"));
  const Mention it = antecedents.resolve(pronoun(Pronoun::It));
  EXPECT_EQ(it.role, "B");
  EXPECT_EQ(it.kind, MentionKind::Party);
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::Her, true)).role, "B");
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::Other)).role, "A");
}

TEST(Antecedents, DoNotGuessItAfterBoth) {
  Antecedents antecedents(china_cambodia);
  antecedents.see(subject(MentionKind::Party, "B"));
  antecedents.see(subject(MentionKind::Both, "AB"));
  const Mention it = antecedents.resolve(pronoun(Pronoun::It));
  EXPECT_EQ(it.role, "?");
  EXPECT_EQ(it.kind, MentionKind::Pronoun);
}

TEST(Antecedents, GiveTheyToThePartiesUnlessOthersSpoke) {
  Antecedents antecedents(china_cambodia);
  antecedents.see(subject(MentionKind::Party, "B"));
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::They)).role, "AB");
  antecedents.see(subject(MentionKind::All, "ALL"));
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::They)).role, "ALL");
  antecedents.see(subject(MentionKind::Third, "T"));
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::They)).role, "?");
  EXPECT_EQ(Antecedents(committee).resolve(pronoun(Pronoun::They)).role, "G");
}

TEST(Antecedents, GiveHeToTheLeaderWhoSpokeLast) {
  Antecedents antecedents(china_cambodia);
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::He)).role, "?");
  antecedents.see(subject(MentionKind::Leader, "A", true));
  antecedents.see(subject(MentionKind::Both, "AB"));
  const Mention he = antecedents.resolve(pronoun(Pronoun::He));
  EXPECT_EQ(he.role, "A");
  EXPECT_EQ(he.kind, MentionKind::Leader);
  EXPECT_TRUE(he.leader);
  antecedents.see(subject(MentionKind::Both, "AB", true));
  EXPECT_EQ(antecedents.resolve(pronoun(Pronoun::He)).role, "?");
}

TEST(Mentions, GiveALeaderTheTitleThatFollowsHisName) {
  const std::vector<Party> parties{{"A", "Valmora", {}, 0}, {"B", "Teshara", {}, 0}};
  const std::string met =
      "At the invitation of H.E. Mr. Tamir Oshkell, Prime Minister of the Kingdom of Teshara, H.E. Mr. Edran "
      "Colvesse, President of the Republic of Valmora, paid a visit.";
  EXPECT_THAT(mentions({met, "President Colvesse thanked the people."}, "en", parties),
              ElementsAre("President Colvesse Leader A leader"));
  EXPECT_THAT(mentions({met, "Prime Minister Oshkell thanked the people."}, "en", parties),
              ElementsAre("Prime Minister Oshkell Leader B leader"));
}

}  // namespace
}  // namespace accordiff::segment
