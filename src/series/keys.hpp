// Keys of threads and of changes, made of words alone.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::series {

class KeyMaker {
 public:
  // Ten hexadecimal digits from the words of the clause as they compare, so that typography, wrapping and file names leave them
  // alone; "-2" and so on behind those of further threads that begin with the same words.
  [[nodiscard]] std::string operator()(const Clause& clause, const text::Vocabulary& words);

  // The same of what happened to clauses: `what`, and the clauses of either side.
  [[nodiscard]] std::string operator()(std::string_view what, const std::vector<const Clause*>& before,
                                       const std::vector<const Clause*>& after, const text::Vocabulary& words);

 private:
  std::string counted(std::string key);

  std::unordered_map<std::string, std::size_t> uses_;
};

}  // namespace accordiff::series
