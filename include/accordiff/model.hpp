// The values that flow through accordiff: Document -> Statement -> Alignment -> Report.
// Plain structs with value semantics; indices instead of pointers; half-open byte spans.
// A Report owns everything a renderer needs. See docs/glossary.md for the words.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accordiff {

// Half-open range of bytes [begin, end). What the bytes belong to is said where a span is held.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
  [[nodiscard]] constexpr bool contains(Span other) const noexcept { return begin <= other.begin && other.end <= end; }
  friend constexpr auto operator<=>(Span, Span) = default;
};

// Something the reader of a report should know: a guess, a limit, a doubt.
struct Note {
  enum class Level : std::uint8_t { Info, Warning };
  Level level = Level::Info;
  std::string code;     // stable, kebab-case: "guessed-encoding", "mixed-kinds"
  std::string message;  // one sentence for people
  std::string path;     // the file it is about, "" when about the comparison

  friend bool operator==(const Note&, const Note&) = default;
};

// --- Documents: what a reader found in a file -----------------------------------------------------

enum class BlockKind : std::uint8_t { Title, Heading, Paragraph, ListItem };

// One block of running text, free of mark-up, markers and line breaks.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  int level = 0;       // Heading: 1..6. ListItem: depth from 1. Numbered paragraph: 0 with a marker.
  std::string marker;  // list or paragraph marker as written: "-", "(a)", "12.", "一、"; "" when there is none
  std::string text;    // UTF-8; white space collapsed to single spaces; no space at either end
  // For every byte of `text`, the offset of the same byte in Document::text (a collapsed space: of its first
  // white space). Ascending. places.size() == text.size().
  std::vector<std::uint32_t> places;
};

// A part of a file that is no clause, and why. Reasons are stable, kebab-case, with a class before a colon:
// "aside:comment-form", "aside:share-buttons", "aside:end-mark", "furniture:page-number", "furniture:running-head",
// "front-matter", "markup", "list-marker", "stray:backslash".
struct Exclusion {
  Span place;  // in a Document: bytes of Document::text; in a Statement: bytes of the input file
  std::string reason;
  std::uint32_t line = 0;  // in a Statement: 1-based line of the input file where it begins
  std::string text = {};   // in a Statement: what was excluded, as it stands in the decoded file

  friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

// Maps offsets of decoded text (UTF-8) to offsets of the input file.
struct OffsetMap {
  std::uint32_t shift = 0;           // file offset of text offset 0 (3 after a UTF-8 byte order mark)
  std::vector<std::uint32_t> table;  // empty: file = text + shift. Else one entry a text byte, and one for the end.

  [[nodiscard]] std::uint32_t to_file(std::uint32_t offset) const { return table.empty() ? offset + shift : table[offset]; }
};

// A place in `text` starts a UTF-8 sequence; every non-space character of `text` is in a block or in `excluded`.
// Of a web page, an office file or a PDF, `text` is what was extracted from it, asides and all; offsets then lead no further.
struct Document {
  std::string name;      // for people: file name without folder and extension, or the title
  std::string path;      // as given; "-" for standard input
  std::string title;     // "" when unknown
  std::string date;      // ISO 8601, as exact as known: "2023-02-11", "2023-02", "2023"; "" when unknown
  std::string kind;      // "statement", "communique", "retelling", ...; "" when unknown
  std::string language;  // BCP 47: "en", "zh-Hans"
  std::string encoding;  // "UTF-8", "UTF-16LE", "windows-1252", ...
  std::string format;    // "text", "markdown", "html", "docx", "odt", "pdf"
  std::string checksum;  // of the bytes of the file: "sha256:" and 64 hexadecimal digits
  std::vector<std::string> parties;
  bool extracted = false;            // `text` was extracted: it is not the bytes of the file
  std::vector<std::uint32_t> pages;  // where in `text` each page begins; empty when the file has no pages
  std::string text;                  // the whole file, decoded, nothing normalised; or what was extracted from it
  OffsetMap offsets;
  std::vector<Block> blocks;
  std::vector<Exclusion> excluded;
  std::vector<Note> notes;
};

// --- Statements: documents cut into clauses -------------------------------------------------------

// Index of a clause in its statement. Printed as "statement.clause": "0.12".
enum class ClauseId : std::uint32_t {};
inline constexpr ClauseId no_clause{UINT32_MAX};
[[nodiscard]] constexpr std::size_t index(ClauseId id) noexcept { return static_cast<std::size_t>(id); }

enum class TokenKind : std::uint8_t { Word, Number, Symbol };

// A word of a clause. Tokens partition the clause: `extent`s are adjacent and cover the whole text.
struct Token {
  Span word;    // the word itself, in Clause::text
  Span extent;  // the word with the punctuation and the space that belong to it, in Clause::text
  TokenKind kind = TokenKind::Word;
  std::uint32_t form = 0;  // number of the folded form (typography and case removed) in the comparison's vocabulary
  std::uint32_t stem = 0;  // number of the stem
};

// What a clause does. Each family has a ladder of its own; numbers of different families never compare.
// COMMIT: the holder binds itself to act. POSITION: the holder's stance towards an object. DIRECTIVE: the holder wants
// others to act. REPORT: a framing verb alone. EVALUATE: praise, thanks, satisfaction. ASSERT: a belief or a fact that a
// party holds. EVENT: what happened. NARRATOR: the voice of whoever wrote the text. META: title, dateline, headings.
enum class Family : std::uint8_t { Unknown, Commit, Position, Directive, Report, Evaluate, Assert, Event, Narrator, Meta };

// What a part of a clause contributes to its act.
enum class MarkKind : std::uint8_t {
  Head,          // a phrase of a ladder: "agreed to", "firm opposition to"
  Content,       // the verb that says what is done: "establish", "deepen"
  Negation,      // "not", "never"
  Intensifier,   // "firmly"
  Diminisher,    // "gradually"
  Hedge,         // "as appropriate"
  Condition,     // "in accordance with national law"
  Specificity,   // "by 2030", "annually", an amount, a named mechanism
  Widening,      // "all", "any form of"
  Narrowing,     // "some", "certain"
  Wide,          // everybody says it: "unanimously"
  Narrow,        // not everybody says it: "some leaders"
  Purpose,       // "with a view to ..."
  Circumstance,  // "while exploring ...", "in this regard"
  Rider,         // ", which brooks no interference"
  Formula,       // an exact form of words that is watched: "one-China policy"
  Item,          // one of several objects
};

struct Mark {
  MarkKind kind = MarkKind::Head;
  Span place;         // in Clause::text; empty when the clause inherits the mark from an earlier clause of its sentence
  std::string text;   // the words as they stand
  std::string entry;  // the entry of the list that matched ("agree to"), with its family and tier for a head; "" for none
};

// Roles: "A" the issuer, "B" (and "C", ...) its partner, "AB" both, "G" the body that speaks in a text of many parties,
// "S" some of its members, "ALL" all states, "T" a third party, "N" whoever tells the story, "?" when unsure.
struct Act {
  Family family = Family::Unknown;
  int force = 0;          // COMMIT, DIRECTIVE: 0..6; REPORT: 0..4; EVALUATE: -1..2; else 0. The weakest link of its heads.
  int stance = 0;         // POSITION: -5 (strongly condemn) .. 5 (recognise); else 0
  std::string holder;     // the role that does it
  std::string voice;      // "leader" when a leader speaks for the holder, "inferred" when context alone names it, else ""
  std::string addressee;  // the role that is to act (DIRECTIVE), "" when none is named
  std::string content;    // class of the content verb: "DELIVER", "CONTINUE", "INTENSIFY", ...; "" when there is none
  bool negated = false;
  bool continuity = false;  // says that it repeats itself: "reaffirm"
  std::string trigger;      // the words that decided, inherited ones first: "agreed to explore"
  Span object;              // in Clause::text: what the act is about; empty when nothing follows the heads
  std::vector<Mark> marks;  // inherited ones first, then by place
};

// Where a clause names a party.
struct Naming {
  Span place;        // in Clause::text
  std::string role;  // "A", "B", ...
};

struct Clause {
  ClauseId id{};
  std::uint32_t paragraph = 0;  // 1-based number of its block among paragraphs, items and headings
  std::uint32_t sentence = 0;   // 0-based number of its sentence, or part of one that a semicolon ends; its clauses share it
  std::uint32_t section = 0;    // 1-based number of the heading it stands under, 0 before the first
  BlockKind kind = BlockKind::Paragraph;
  std::string marker;            // of its block, on the block's first clause only
  ClauseId chapeau = no_clause;  // of a list item: the clause that introduces the list and governs it
  Span place;                    // bytes of Document::text
  Span source;                   // bytes of the input file; of the extracted text when the statement is `extracted`
  std::uint32_t line = 1;        // 1-based line of the same where it begins
  std::uint32_t page = 0;        // 1-based page where it begins; 0 when there are no pages
  std::string text;              // as people read it: one line, single spaces, no mark-up
  std::vector<Token> tokens;
  Act act;
  std::vector<Naming> named;  // ascending
};

// A party to the statements and how it is named. In options: names given by the user; in a Statement: what was found.
struct Party {
  std::string role;                  // "A", "B", "C", ...
  std::string name;                  // the name it goes by in reports
  std::vector<std::string> aliases;  // further names that mean it
  std::uint32_t mentions = 0;        // in the statement
};

struct Statement {
  std::string name, path, title, date, language, kind, encoding, checksum;  // as in Document
  std::string format = "text";
  bool extracted = false;  // spans and lines are those of the text extracted from the file
  std::string partner;     // in a matrix, whom the issuer of all statements speaks with here; else ""
  std::vector<Party> parties;
  std::vector<Clause> clauses;  // in reading order; clauses[k].id == k
  std::vector<Exclusion> excluded;
  std::vector<Note> notes;  // doubts about who speaks and how much is understood
};

// --- Reports --------------------------------------------------------------------------------------

enum class Status : std::uint8_t { Same, Editorial, Reworded, Added, Removed };
enum class Direction : std::uint8_t { None, Strengthened, Weakened, Mixed, Lateral, Reversed };
enum class EditOp : std::uint8_t { Keep, Drop, Add };

// A run of words. Concatenated, Keep and Drop give the text before, Keep and Add the text after (the texts of
// several clauses are joined by one space). A Keep whose typography differs carries both forms.
struct Edit {
  EditOp op = EditOp::Keep;
  std::string text;  // Keep: as it stands after
  std::string was;   // Keep only: as it stood before, when that differs from `text`; else ""

  friend bool operator==(const Edit&, const Edit&) = default;
};

// What a finding may be about, the weightiest first.
inline constexpr std::array<std::string_view, 15> facets{"reversal",    "formula",   "force",     "stance",    "holder",
                                                         "attribution", "condition", "hedge",     "number",    "quantifier",
                                                         "items",       "degree",    "addressee", "intensity", "continuity"};

// One way in which a commitment changed.
struct Finding {
  std::string facet;          // one of `facets`
  int sign = 0;               // 1: stronger; -1: weaker; 0: the facet has no order
  std::string before, after;  // the words that show it; one of them may be empty
  std::string rule;           // for people: the rule and the entries of lists that led to it

  friend bool operator==(const Finding&, const Finding&) = default;
};

// Clauses of two statements that say the same thing. One side is empty for added and removed.
struct Link {
  std::vector<ClauseId> before, after;  // ascending
  Status status = Status::Same;
  bool moved = false;      // out of order against the heaviest chain of links that keep their order
  bool split = false;      // one clause became several
  bool merged = false;     // several became one
  double similarity = 0;   // 0..1, weight of shared rare words; 1 for same and editorial
  double confidence = 1;   // 0..1: its lead over the next best link of either end, or over none (docs/method.md)
  bool uncertain = false;  // the next best comes so close that a reader should look
  std::vector<ClauseId> rival_before, rival_after;  // uncertain: the other partner that came close; one side at most
  std::vector<ClauseId> related;  // added, removed: clauses removed, added, on the same topic, with another commitment
  Direction direction = Direction::None;
  std::vector<Finding> findings;     // what changed, weightiest first
  std::string because;               // the words that show it: "will establish -> will explore"
  std::vector<std::string> watched;  // names of watched formulas, or phrases without one, of which a form comes or goes here
  std::vector<Edit> edits;           // empty for added, removed and same
};

// Links in reading order of the later statement; removed clauses stand where they would have stood.
// Every clause of both statements is in exactly one link.
struct Alignment {
  std::size_t before = 0, after = 0;  // indices into Report::statements
  std::vector<Link> links;
};

struct Summary {
  std::size_t same = 0, editorial = 0, reworded = 0, added = 0, removed = 0;         // links by status
  std::size_t moved = 0, split = 0, merged = 0, restored = 0;                        // flags, counted beside the status
  std::size_t strengthened = 0, weakened = 0, mixed = 0, lateral = 0, reversed = 0;  // reworded links by direction
};

// --- Series and matrices ----------------------------------------------------------------------------

// What a statement does to a thread. The last four say how a statement of a matrix words the commitment of a row.
enum class State : std::uint8_t {
  Introduced,  // for the first time
  Kept,        // the words stayed; typography may differ
  Reworded,
  Moved,     // kept, elsewhere
  Dropped,   // the first statement without it
  Restored,  // back after it had been dropped
  Split,     // it was a part of another thread before
  Merged,    // it became a part of another thread
  Present,   // as the row's typical wording, or in other words of the same strength
  Stronger,
  Weaker,
  Different,  // stronger in one way and weaker in another, or reversed
};

inline constexpr std::size_t nowhere = SIZE_MAX;

struct ThreadState {
  std::size_t statement = 0;
  State state = State::Introduced;
  ClauseId own = no_clause;         // the clause that continues the thread; none when it was dropped or merged
  std::vector<ClauseId> clauses;    // all that say it, `own` among them; of a merger, those of the other thread
  std::size_t against = nowhere;    // the statement it is compared with: the last one with the thread, or the typical one
  std::size_t alignment = nowhere;  // where the link of this step is: in an alignment, or else in Report::steps
  std::size_t link = nowhere;       // its place there; nowhere when there is nothing to compare
  std::size_t other = nowhere;      // Split, Merged: the other thread
};

// What has become of a thread by the last statement.
// The last three say how many statements of a matrix have a row.
enum class Fate : std::uint8_t { Standing, Dropped, Merged, OneOff, PartnerOnly, Shared, Universal };

// One commitment through a series, past statements that leave it out; in a matrix, one row. Every clause is the own one of
// exactly one thread; a state may name further clauses, into which the commitment was split.
struct Thread {
  std::string key;  // from the words of its first clause: the same whatever the files are called and whatever is appended
  Fate fate = Fate::Standing;
  std::vector<std::string> topics;  // of its first clause, the best first
  std::vector<ThreadState> states;  // ascending by statement; none for statements without it but the one that drops it
};

// One exact form of words that is watched.
struct PhraseUse {
  std::size_t statement = 0;
  std::size_t count = 0;
  ClauseId clause = no_clause;  // where it begins for the first time
};
struct PhraseHistory {
  std::string group;  // the formula that it is a form of, "" for none
  std::string phrase;
  std::vector<PhraseUse> uses;  // ascending by statement; none for statements without it
};

// What a formula has to do. Nothing of it is enforced: a report says whether it is so.
enum class Must : std::uint8_t { Nothing, Stay, NotAppear, NotChange };

// How the forms of one formula gave way to one another.
struct FormulaStep {
  std::size_t statement = 0;
  std::vector<std::string> before, after;  // forms in the statement before and in this one
  Direction direction = Direction::None;   // where the forms have an order
  bool breaks = false;                     // what the formula must do
};
struct FormulaHistory {
  std::string name;
  Must must = Must::Nothing;
  std::vector<FormulaStep> steps;  // ascending by statement
};

struct Report {
  std::string profile = "default";  // name of the ladders that judged it, or the file of a lexicon
  std::vector<Statement> statements;
  std::vector<Alignment> alignments;
  std::vector<Thread> threads;
  std::vector<Link> steps;  // links of threads that no alignment holds: past statements without them, and of matrices
  std::vector<PhraseHistory> phrases;
  std::vector<FormulaHistory> formulas;
  Summary summary;  // over all alignments
  std::vector<Note> notes;
};

}  // namespace accordiff
