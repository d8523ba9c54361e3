// From documents to the statements of one report, whose words and ladders they share.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "text/lexicon.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {

class Cutter {
 public:
  // Names the profile in the report. Throws Error of kind Input for a broken lexicon.
  Cutter(Report& report, const CompareOptions& options);

  // Adds a statement and what there is to note of it to the report. Parties that the first statement has too keep their roles.
  Statement& cut(const Document& document);
  // The same; parties among `known` keep their roles.
  Statement& cut(const Document& document, const std::vector<Party>& known);

  [[nodiscard]] text::Vocabulary& words() { return words_; }

 private:
  Report& report_;
  const CompareOptions& options_;
  text::Vocabulary words_;
  text::Ladders ladders_;
};

}  // namespace accordiff
