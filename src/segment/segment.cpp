// From blocks to clauses with exact places, one pass in reading order.
#include "segment/segment.hpp"

#include <algorithm>
#include <cassert>
#include <string>

#include "accordiff/error.hpp"
#include "segment/acts.hpp"
#include "segment/antecedents.hpp"
#include "segment/clauses.hpp"
#include "segment/exclusions.hpp"
#include "segment/lines.hpp"
#include "segment/parties.hpp"
#include "text/breaks.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

// Where the gap between two words parts: what stands before its last space belongs to the word before it, opening marks
// and what follows the space to the word after it.
std::uint32_t part_gap(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::size_t cut = end;
  while (cut > begin && text::is_opening(text::char_before(text, cut))) {
    do --cut;
    while (cut > begin && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U);
  }
  if (const auto space = text.substr(begin, end - begin).rfind(' '); space != std::string_view::npos)
    return begin + static_cast<std::uint32_t>(space) + 1;
  return static_cast<std::uint32_t>(cut);
}

// Whether the text says "we": its parties speak, whatever kind it is.
bool speaks_itself(const Document& document) {
  return std::ranges::any_of(document.blocks, [](const Block& block) {
    return block.text.starts_with("We ") || block.text.find(" we ") != std::string::npos ||
           block.text.find(" our ") != std::string::npos;
  });
}

// Whether somebody else than its parties tells of the statement: a newspaper, a read-out.
bool is_narrated(const Document& document, const std::vector<Party>& parties) {
  if (document.kind == "retelling" || document.kind == "read-out") return true;
  return document.kind.empty() && together(parties) != "G" && !speaks_itself(document);
}

// The clause that governs the items of a list, and how it was read.
struct Chapeau {
  Reading reading;
  ClauseId clause = no_clause;
  Mention addressee;  // whom it calls upon
};

class Segmenter {
 public:
  Segmenter(const Document& document, text::Vocabulary& words, text::Lexicon& lexicon, PartyTable parties,
            const CompareOptions& options)
      : document_(document), words_(words), lexicon_(lexicon), options_(options), breaker_(document.language),
        stemmer_(document.language), lines_(document.text), mentions_(parties.parties, std::move(parties.names), document),
        antecedents_(parties.parties), speaker_{together(parties.parties), is_narrated(document, parties.parties)} {
    statement_.parties = mentions_.parties();
    statement_.notes = std::move(parties.notes);
  }

  Statement run() {
    for (const Block& block : document_.blocks) add_block(block);
    if (statement_.clauses.empty())
      throw Error(ErrorKind::Input, "no clause found: there is no sentence in this file to compare", document_.path);
    describe();
    note_coverage();
    return std::move(statement_);
  }

 private:
  void add_block(const Block& block) {
    ++paragraph_;
    if (is_heading(block.kind)) ++section_;
    const Chapeau* chapeau = chapeau_of(block);
    const auto first = statement_.clauses.size();
    for (const Span sentence : sentences_of(block)) {
      for (const Span part : split_sentence(block.text, sentence, breaker_)) {
        add_part(block, part, chapeau);
        ++sentence_;
      }
    }
    if (first < statement_.clauses.size()) statement_.clauses[first].marker = block.marker;
  }

  // What an item hangs on: the last clause before the list began, when it leaves its sentence open.
  const Chapeau* chapeau_of(const Block& block) {
    if (block.kind != BlockKind::ListItem) {
      lists_.clear();
      return nullptr;
    }
    while (!lists_.empty() && lists_.back().level > block.level) lists_.pop_back();
    if (lists_.empty() || lists_.back().level < block.level) {
      const bool open = !statement_.clauses.empty() && leaves_open(statement_.clauses.back());
      lists_.push_back({block.level, open, last_});
    }
    return lists_.back().open ? &lists_.back().chapeau : nullptr;
  }

  static bool leaves_open(const Clause& clause) {
    const char32_t last = text::char_before(clause.text, clause.text.size());
    return !is_heading(clause.kind) && last != U'.' && last != U'!' && last != U'?' && last != U'\u3002';
  }

  std::vector<Span> sentences_of(const Block& block) {
    if (is_heading(block.kind)) return {{0, static_cast<std::uint32_t>(block.text.size())}};
    return breaker_.sentences(block.text);
  }

  // A sentence, or what a semicolon leaves of it: its clauses, each with its act.
  void add_part(const Block& block, Span part, const Chapeau* chapeau) {
    const Sentence sentence = read_words(std::string_view(block.text).substr(part.begin, part.size()));
    if (is_heading(block.kind) || sentence.tokens.empty() || lexicon_.empty()) {
      add_clause(block, part, chapeau, sentence, {0, static_cast<std::uint32_t>(sentence.tokens.size())});
      statement_.clauses.back().act.family = is_heading(block.kind) ? Family::Meta : Family::Unknown;
      return;
    }
    const Reading* governs = chapeau ? &chapeau->reading : nullptr;
    const auto readings =
        lexicon_.is_english() ? read_english(sentence, lexicon_, governs) : read_flat(sentence, lexicon_, governs);
    Mention addressee;
    for (const Reading& reading : readings) {
      const Span own = bytes_of(sentence, reading);
      add_clause(block, {part.begin + own.begin, part.begin + own.end}, chapeau, sentence, tokens_of(sentence, reading));
      Clause& clause = statement_.clauses.back();
      const Voices voices{resolve(sentence, reading.narrator, true), resolve(sentence, reading.subject, false),
                          addressee_of(sentence, reading, chapeau)};
      addressee = voices.addressee;
      clause.act = act_of(sentence, reading, lexicon_, speaker_, voices, own);
      add_names(clause, sentence, own);
    }
    last_ = {readings.back(), statement_.clauses.back().id, addressee};
    last_.reading.subject = last_.reading.addressee = no_mention;  // of this sentence
  }

  Sentence read_words(std::string_view text) {
    Sentence sentence{text, {}, {}, {}};
    for (const auto& [word, kind] : breaker_.words(text)) {
      const auto numbers = words_.number(text.substr(word.begin, word.size()), stemmer_);
      auto& tokens = sentence.tokens;
      const std::uint32_t begin = tokens.empty() ? 0 : part_gap(text, tokens.back().word.end, word.begin);
      if (!tokens.empty()) tokens.back().extent.end = begin;
      tokens.push_back({word, {begin, word.end}, kind, numbers.form, numbers.stem});
    }
    if (!sentence.tokens.empty()) sentence.tokens.back().extent.end = static_cast<std::uint32_t>(text.size());
    sentence.words = lexicon_.lexemes(text, sentence.tokens, words_);
    sentence.mentions = mentions_.find(text, sentence.tokens);
    for (Mention& mention : sentence.mentions) {  // in words: characters, where the language is read by characters
      mention.first = word_at(sentence, mention.place.begin);
      mention.last = word_at(sentence, mention.place.end);
    }
    return sentence;
  }

  void add_clause(const Block& block, Span span, const Chapeau* chapeau, const Sentence& sentence, Span tokens) {
    if (statement_.clauses.size() == options_.max_clauses)
      throw Error(ErrorKind::Limit, "more than " + std::to_string(options_.max_clauses) + " clauses; raise --max-clauses",
                  document_.path);
    Clause clause;
    clause.id = ClauseId{static_cast<std::uint32_t>(statement_.clauses.size())};
    clause.paragraph = paragraph_;
    clause.sentence = sentence_;
    clause.section = section_;
    clause.kind = block.kind;
    clause.chapeau = chapeau ? chapeau->clause : no_clause;
    clause.place = {block.places[span.begin], block.places[span.end - 1] + 1};
    clause.source = {document_.offsets.to_file(clause.place.begin), document_.offsets.to_file(clause.place.end)};
    clause.line = lines_.line_at(clause.place.begin);
    clause.page = page_at(clause.place.begin);
    clause.text = block.text.substr(span.begin, span.size());
    const auto origin = static_cast<std::uint32_t>(block.text.data() + span.begin - sentence.text.data());
    for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
      Token token = sentence.tokens[k];
      token.word = {token.word.begin - origin, token.word.end - origin};
      token.extent = {k == tokens.begin ? 0 : token.extent.begin - origin,
                      k + 1 == tokens.end ? static_cast<std::uint32_t>(clause.text.size()) : token.extent.end - origin};
      clause.tokens.push_back(token);
    }
    statement_.clauses.push_back(std::move(clause));
  }

  [[nodiscard]] std::uint32_t page_at(std::uint32_t place) const {
    return static_cast<std::uint32_t>(std::ranges::upper_bound(document_.pages, place) - document_.pages.begin());
  }

  // Names of parties, alone or together; "it" names nobody.
  static void add_names(Clause& clause, const Sentence& sentence, Span own) {
    const auto first =
        std::ranges::lower_bound(sentence.mentions, own.begin, {}, [](const Mention& one) { return one.place.begin; });
    for (auto at = first; at != sentence.mentions.end() && at->place.end <= own.end; ++at) {
      const Mention& mention = *at;
      const bool letters = std::ranges::all_of(mention.role, [](char c) { return c >= 'A' && c <= 'J' && c != 'G'; });
      if (mention.kind == MentionKind::Pronoun || mention.kind == MentionKind::Reciprocal || mention.role.empty() || !letters)
        continue;
      clause.named.push_back({{mention.place.begin - own.begin, mention.place.end - own.begin}, mention.role});
    }
  }

  // The words of a clause in the text of its sentence, with the marks that belong to them, without space at the ends.
  static Span bytes_of(const Sentence& sentence, const Reading& reading) {
    const auto size = static_cast<std::uint32_t>(sentence.text.size());
    const auto edge = [&](std::uint32_t word) {
      if (word == 0) return 0U;
      if (word >= sentence.words.size()) return size;
      return part_gap(sentence.text, sentence.words[word - 1].place.end, sentence.words[word].place.begin);
    };
    Span bytes{edge(reading.first), edge(reading.last)};
    while (bytes.end > bytes.begin && sentence.text[bytes.end - 1] == ' ') --bytes.end;
    while (bytes.begin < bytes.end && sentence.text[bytes.begin] == ' ') ++bytes.begin;
    return bytes;
  }

  // Its tokens. A leading "and" is part of the clause's text and no word of it.
  static Span tokens_of(const Sentence& sentence, const Reading& reading) {
    const auto token_at = [&](std::uint32_t word) {
      const std::uint32_t byte = word < sentence.words.size() ? sentence.words[word].place.begin : UINT32_MAX;
      const auto found = std::ranges::lower_bound(sentence.tokens, byte, {}, [](const Token& token) { return token.word.begin; });
      return static_cast<std::uint32_t>(found - sentence.tokens.begin());
    };
    return {token_at(std::min(reading.body, reading.last)), token_at(reading.last)};
  }

  static std::uint32_t word_at(const Sentence& sentence, std::uint32_t byte) {
    const auto found =
        std::ranges::lower_bound(sentence.words, byte, {}, [](const text::Lexeme& word) { return word.place.begin; });
    return static_cast<std::uint32_t>(found - sentence.words.begin());
  }

  // A mention with its pronoun resolved; nobody when there is none. Subjects are what later pronouns mean.
  Mention resolve(const Sentence& sentence, std::uint32_t mention, bool subject) {
    if (mention == no_mention) return {};
    const Mention resolved = antecedents_.resolve(sentence.mentions[mention]);
    if (subject) antecedents_.see(resolved);
    return resolved;
  }

  // An item calls upon whom the clause that introduces the list does.
  Mention addressee_of(const Sentence& sentence, const Reading& reading, const Chapeau* chapeau) {
    const bool inherits = chapeau && reading.addressee == no_mention && !reading.heads.empty() && reading.heads.front().inherited;
    return inherits ? chapeau->addressee : resolve(sentence, reading.addressee, false);
  }

  // How far the ladders reach in languages other than English, whose lists are shorter.
  void note_coverage() {
    if (lexicon_.is_english()) return;
    std::size_t body = 0, judged = 0;
    for (const Clause& clause : statement_.clauses) {
      body += clause.act.family != Family::Meta;
      judged += clause.act.family != Family::Meta && clause.act.family != Family::Unknown;
    }
    const std::string language = lexicon_.language();
    const std::string said = lexicon_.empty()
                                 ? "no ladders for " + language + ": acts are not judged"
                                 : "the ladders for " + language +
                                       " cover part of the language: " + std::to_string(body == 0 ? 0 : 100 * judged / body) +
                                       " % of its clauses have an act";
    statement_.notes.push_back({Note::Level::Info, "coverage", said, document_.path});
  }

  void describe() {
    statement_.name = document_.name;
    statement_.path = document_.path;
    statement_.title = document_.title;
    statement_.date = document_.date;
    statement_.language = document_.language;
    statement_.kind = document_.kind;
    statement_.encoding = document_.encoding;
    statement_.checksum = document_.checksum;
    statement_.excluded = exclusions_of(document_);
  }

  static bool is_heading(BlockKind kind) { return kind == BlockKind::Heading || kind == BlockKind::Title; }

  const Document& document_;
  text::Vocabulary& words_;
  text::Lexicon& lexicon_;
  const CompareOptions& options_;
  text::Breaker breaker_;
  text::Stemmer stemmer_;
  LineCounter lines_;
  MentionFinder mentions_;
  Antecedents antecedents_;
  Speaker speaker_;
  Statement statement_;
  struct OpenList {
    int level;
    bool open;
    Chapeau chapeau;
  };
  std::vector<OpenList> lists_;  // the lists around the present block, outermost first
  Chapeau last_;                 // the last clause read
  std::uint32_t paragraph_ = 0, sentence_ = 0, section_ = 0;
};

}  // namespace

Statement segment(const Document& document, text::Vocabulary& words, text::Ladders& ladders, const CompareOptions& options,
                  const std::vector<Party>& known) {
  PartyTable parties = find_parties(document, options.parties, known);
  Statement statement = Segmenter(document, words, ladders.of(document.language), std::move(parties), options).run();
  assert(find_uncovered(document, statement) == document.text.size());
  return statement;
}

std::size_t find_uncovered(const Document& document, const Statement& statement) {
  std::vector<Span> covered;
  for (const Clause& clause : statement.clauses) covered.push_back(clause.place);
  for (const Exclusion& excluded : document.excluded) covered.push_back(excluded.place);
  std::ranges::sort(covered);
  std::size_t at = 0;
  const auto skip_space_to = [&](std::size_t end) {
    while (at < end) {
      std::size_t next = at;
      if (!text::is_space(text::next_char(document.text, next))) return false;
      at = next;
    }
    return true;
  };
  for (const Span span : covered) {
    if (!skip_space_to(span.begin)) return at;
    at = std::max<std::size_t>(at, span.end);
  }
  skip_space_to(document.text.size());
  return at;
}

}  // namespace accordiff::segment
