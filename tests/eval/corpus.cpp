// The generator. Its random numbers are the Mersenne twister taken modulo, so that every library gives the same text.
#include "corpus.hpp"

#include <array>
#include <random>
#include <string_view>

namespace accordiff::test {
namespace {

using Words = std::vector<std::string_view>;

const Words subjects{"The two sides",      "Both Governments", "The Ministers",          "The Joint Council",
                     "The Leaders",        "The delegations",  "The Harbour Commission", "Both leaders",
                     "The Prime Minister", "The parties",      "The Standing Committee", "The working group"};
const Words verbs{"agreed to strengthen",        "reaffirmed their commitment to",
                  "decided to establish",        "will continue to promote",
                  "welcomed recent progress on", "took note of",
                  "expressed deep concern over", "stressed the urgent need for",
                  "pledged to accelerate",       "undertook to review",
                  "encouraged further work on",  "condemned in the strongest terms",
                  "intend to advance",           "looked forward to",
                  "resolved to expand",          "reiterated their firm opposition to"};
const Words qualities{"sustainable", "transparent",  "regional",  "practical", "voluntary", "verifiable", "long-term", "closer",
                      "balanced",    "confidential", "technical", "inclusive", "resilient", "lawful",     "gradual",   "open"};
const Words topics{"cooperation on river transport",
                   "fisheries protection in the Strait of Corran",
                   "the northern railway corridor",
                   "the safety of mountain pilots",
                   "grain storage and food reserves",
                   "tariff reductions on timber",
                   "exchanges of scholars and archivists",
                   "the demarcation of the Amber Coast",
                   "joint search and rescue exercises",
                   "the return of cultural property",
                   "tidal and geothermal energy",
                   "mutual recognition of seafarers' certificates",
                   "the fight against smuggling",
                   "humanitarian access to the highland valleys",
                   "debt transparency and restructuring",
                   "the conservation of migratory birds",
                   "vaccine storage and distribution",
                   "submarine cable protection",
                   "customs data exchange",
                   "the neutrality of the Lyre Islands",
                   "apprenticeships in the building trades",
                   "flood forecasting and early warning",
                   "the reform of the Maritime Council",
                   "export controls on dual-use goods"};
const Words places{"Merrow",  "Tavistane", "Oldrick",  "Port Ansel", "Velmouth",
                   "Karsund", "Ilvane",    "Brannoch", "Sorrel Bay", "Dunmarrow"};
const Words months{"January", "February", "March", "April", "May", "June", "July", "September", "October", "November"};
const Words fronts{"In this regard, ", "To this end, ", "Against this background, ", "Recalling the declaration of Merrow, "};
const Words refrains{"No community should be left behind.", "This does not affect the position of either side on sovereignty.",
                     "They also instructed officials to prepare a report.", "The text of the memorandum is annexed."};

class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
  std::string pick(const Words& words) { return std::string(words[below(static_cast<std::uint32_t>(words.size()))]); }

  std::string sentence() {
    std::string text = pick(subjects);
    if (chance(30)) {
      text[0] = 't';
      text = pick(fronts) + text;
    }
    text += " " + pick(verbs) + " " + pick(qualities) + " " + pick(topics);
    if (chance(60)) text += " and " + pick(qualities) + " " + pick(topics);
    text += " " + qualifier();
    if (chance(30)) text += ", " + qualifier();
    return text + ".";
  }

  std::vector<std::vector<std::string>> paragraphs(std::size_t bytes) {
    std::vector<std::vector<std::string>> paragraphs;
    for (std::size_t size = 0; size < bytes;) {
      auto& paragraph = paragraphs.emplace_back();
      for (std::uint32_t left = 2 + below(5); left > 0; --left) paragraph.push_back(sentence());
      if (chance(12)) paragraph.push_back(pick(refrains));
      for (const auto& text : paragraph) size += text.size() + 1;
    }
    return paragraphs;
  }

  std::string reword(const std::string& text) {
    std::vector<std::string> words{""};
    for (const char c : text) c == ' ' ? static_cast<void>(words.emplace_back()) : words.back().push_back(c);
    for (std::uint32_t left = 1 + below(3); left > 0; --left) {
      const std::uint32_t at = 1 + below(static_cast<std::uint32_t>(words.size()) - 2);
      if (chance(40)) words[at] = pick(qualities);
      else if (chance(50) || words.size() < 8) words.insert(words.begin() + at, chance(50) ? "jointly" : "gradually");
      else words.erase(words.begin() + at);
    }
    std::string result;
    for (const auto& word : words) result += (result.empty() ? "" : " ") + word;
    return result == text ? "Again, " + text : result;
  }

 private:
  std::string qualifier() {
    const std::string number = std::to_string(5 + below(96)), year = std::to_string(2019 + below(17));
    switch (below(8)) {
      case 0: return "by the end of " + year;
      case 1: return "no later than " + std::to_string(1 + below(28)) + " " + pick(months) + " " + year;
      case 2: return "with an initial contribution of " + number + " million crowns";
      case 3: return "at the next meeting in " + pick(places);
      case 4: return "through the exchange of " + number + " experts a year";
      case 5: return "subject to domestic procedures";
      case 6: return "in the " + pick(places) + "-" + pick(places) + " border district";
      default: return "as appropriate";
    }
  }

  std::mt19937 random_;
};

struct Numbered {
  std::vector<std::string> sentences;
  std::vector<Origin> origins;
};

// The edited copy of one paragraph whose sentences are numbered from `first`.
Numbered edit(const std::vector<std::string>& paragraph, std::uint32_t first, Writer& writer) {
  Numbered result;
  const auto put = [&](std::string text, Fate fate, std::vector<std::uint32_t> before) {
    result.sentences.push_back(std::move(text));
    result.origins.push_back({fate, std::move(before)});
  };
  for (std::uint32_t k = 0; k < paragraph.size(); ++k) {
    const std::string& text = paragraph[k];
    const std::uint32_t die = writer.below(1000);
    const auto joint = text.find(" and ");
    if (die < 45) {
      put(writer.reword(text), Fate::Reworded, {first + k});
    } else if (die < 60) {
      continue;  // dropped
    } else if (die < 75) {
      put(text, Fate::Same, {first + k});
      put(writer.sentence(), Fate::Added, {});
    } else if (die < 85 && joint != std::string::npos) {
      put(text.substr(0, joint) + ".", Fate::Split, {first + k});
      put("The two sides also discussed " + text.substr(joint + 5), Fate::Split, {first + k});
    } else if (die < 95 && k + 1 < paragraph.size()) {
      std::string next = paragraph[k + 1];
      next[0] = static_cast<char>(next[0] + ('a' - 'A'));
      put(text.substr(0, text.size() - 1) + ", and " + next, Fate::Merged, {first + k, first + k + 1});
      ++k;
    } else {
      put(text, Fate::Same, {first + k});
    }
  }
  return result;
}

std::string lines(const std::vector<std::string>& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += sentence + "\n";
  return text;
}

}  // namespace

std::string make_text(std::uint32_t seed, std::size_t bytes) {
  std::string text;
  for (const auto& paragraph : Writer(seed).paragraphs(bytes)) text += lines(paragraph);
  return text;
}

Corpus make_corpus(std::uint32_t seed, std::size_t bytes) {
  Writer writer(seed);
  Corpus corpus;
  std::vector<Numbered> kept, moved;
  std::uint32_t first = 0;
  for (const auto& paragraph : writer.paragraphs(bytes)) {
    corpus.before += lines(paragraph);
    if (writer.below(1000) < 12) {
      auto& away = moved.emplace_back(Numbered{paragraph, {}});
      for (std::uint32_t k = 0; k < paragraph.size(); ++k) away.origins.push_back({Fate::Moved, {first + k}});
    } else {
      kept.push_back(edit(paragraph, first, writer));
    }
    first += static_cast<std::uint32_t>(paragraph.size());
  }
  for (auto& away : moved) kept.insert(kept.begin() + writer.below(static_cast<std::uint32_t>(kept.size())), std::move(away));
  for (const auto& [sentences, origins] : kept) {
    corpus.after += lines(sentences);
    corpus.origins.insert(corpus.origins.end(), origins.begin(), origins.end());
  }
  return corpus;
}

}  // namespace accordiff::test
