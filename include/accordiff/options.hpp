// What a caller may choose. Every limit has a name and a default; reaching one is ErrorKind::Limit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff {

enum class InputFormat : std::uint8_t { Auto, Text, Markdown, Html, Docx, Odt, Pdf };

// Which text of a file with tracked changes.
enum class Revisions : std::uint8_t { Final, Original };

struct ReadOptions {
  InputFormat format = InputFormat::Auto;            // Auto: by content
  std::string language;                              // BCP 47; "": from front matter, else by script and frequent words
  Revisions revisions = Revisions::Final;            // changes accepted, or as if they had never been made
  std::size_t max_bytes = std::size_t{64} << 20;     // largest input file
  std::size_t max_inflated = std::size_t{64} << 20;  // most bytes an archive may unpack to, or a PDF's text may have
  std::size_t max_ratio = 500;                       // most times a part of an archive may grow when unpacked
  std::size_t max_nesting = 1'000;                   // deepest nesting of elements
  std::size_t max_blocks = 200'000;                  // most blocks (paragraphs, items, menu entries) of one file
  std::size_t max_seconds = 20;                      // longest time a helper program (pdftotext, git) may take
  std::size_t max_memory = std::size_t{1} << 30;     // most memory such a program may take
};

// Evidence from outside the texts: how likely it is that two sentences say the same, as log-odds that are added to what the
// texts tell; 0 for no opinion. Called for candidate pairs of sentences and of their clauses; the same for the same pair.
using EvidenceSource = std::function<double(const Clause& before, const Clause& after)>;

// A formula and its forms ("one-China policy", "one-China principle"), looked for word by word.
struct Watch {
  std::string name;
  std::vector<std::string> phrases;
  Must must = Must::Nothing;
  bool ordered = false;  // whether each form is stronger than the one before it: off, since whom a form serves is disputed
};

// A subject and the words that tell of it. One of the same name as a built-in topic adds to it.
struct Topic {
  std::string name;
  std::vector<std::string> seeds;
};

struct CompareOptions {
  std::vector<Party> parties;            // roles and names given by the user; empty: found in each document
  std::string profile = "default";       // ladders that judge: "default", "unsc", "unfccc", "uk-mou", "rfc2119"
  std::string lexicon;                   // rows of a table laid over the profile (docs/lexicon-format.md); "": none
  std::string lexicon_path;              // where `lexicon` was read, for messages
  std::vector<Watch> watch;              // formulas whose coming and going is told
  std::vector<EvidenceSource> evidence;  // further sources; none by default
  std::size_t max_clauses = 200'000;     // most clauses in one statement; further text is an Error of kind Limit
};

enum class OutputFormat : std::uint8_t { Terminal, Plain, Markdown, Json, Csv, Docx, Html };
enum class Layout : std::uint8_t { Inline, Side };

// What is shown of a report: what changed, the clauses of its statements with their acts, or why each change is what it is.
// Of a statement that is compared with no other, Changes shows the clauses. Of a series: a row for each commitment and a column
// for each statement; what each statement changed against all before; where watched phrases stand; one thread in full.
enum class View : std::uint8_t { Changes, Clauses, Explanations, Timeline, News, Phrases, Life, Matrix };

[[nodiscard]] constexpr bool is_of_series(View view) noexcept { return view >= View::Timeline; }

// Rows of a matrix: as they stand in the statements, those most statements have first, those that differ most first.
enum class Sort : std::uint8_t { Order, Spread, Difference };

struct RenderOptions {
  // Clauses in Markdown and Html are shown as in Terminal, explanations in Html as changes.
  OutputFormat format = OutputFormat::Terminal;
  View view = View::Changes;
  Layout layout = Layout::Inline;    // Terminal; Docx: Inline has tracked changes, Side a table
  bool color = false;                // terminal only: ANSI colours beside the signs
  std::size_t width = 80;            // terminal columns to wrap to
  std::size_t context = 0;           // unchanged clauses to show around a change
  bool stat = false;                 // only the summary
  std::vector<std::string> only;     // statuses, flags, directions, states to show ("added", "weakened", "restored"); empty: news
  bool excluded = false;             // clauses: also what was excluded, with its reason
  std::string clause;                // explanations: only the link with the clause of this ID ("0.12"), changed or not
  std::string thread;                // Life: the key of the thread
  bool redline = false;              // Timeline, Matrix: also the redline of each step, of each cell against the typical wording
  std::vector<std::string> topics;   // only threads of one of these topics; empty: all
  std::vector<std::string> parties;  // Matrix: only statements with one of these parties; empty: all
  Sort sort = Sort::Order;           // Matrix
  std::size_t max_size = 65'536;     // Markdown: bytes, of which no character is left half; what a comment on GitHub may have
  std::string author = "accordiff";  // Docx: who made the changes
  std::string date;                  // Docx: when, ISO 8601, a day or a time in UTC; "": the date of the later statement
  std::string stamp;                 // when the report was made, as it is to be shown; "": not shown
};

}  // namespace accordiff
