// Rows and columns of a matrix.
#include "render/matrix_view.hpp"

#include <fmt/format.h>

#include <functional>
#include <utility>

#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

bool is_asked(const std::string& partner, const std::vector<std::string>& parties) {
  const auto named = [&](const std::string& name) { return partner.find(name) != std::string::npos; };
  return parties.empty() || std::ranges::any_of(parties, named);
}

bool differs(const ThreadState& state) { return state.state != State::Present; }

}  // namespace

MatrixView::MatrixView(const Report& report, const RenderOptions& options)
    : MatrixView(report, options, shown_threads(report, options)) {}

MatrixView::MatrixView(const Report& report, const RenderOptions& options, const std::vector<std::size_t>& threads)
    : report_(report) {
  for (std::size_t k = 0; k < report.statements.size(); ++k)
    if (is_asked(report.statements[k].partner, options.parties)) columns_.push_back(k);
  for (const std::size_t row : threads)
    if (spread(row) > 0) rows_.push_back(row);
  if (options.sort == Sort::Difference)
    std::ranges::stable_sort(rows_, std::greater{}, [&](std::size_t row) { return std::pair(differing(row), spread(row)); });
  if (options.sort == Sort::Spread) std::ranges::stable_sort(rows_, std::greater{}, [&](std::size_t row) { return spread(row); });
}

const ThreadState* MatrixView::at(std::size_t row, std::size_t column) const {
  const auto& states = report_.threads[row].states;
  const auto found = std::ranges::find(states, column, &ThreadState::statement);
  return found == states.end() ? nullptr : &*found;
}

std::size_t MatrixView::spread(std::size_t row) const {
  return count(row, [](const ThreadState&) { return true; });
}

std::size_t MatrixView::differing(std::size_t row) const { return count(row, differs); }

std::string MatrixView::share_of(std::size_t row) const { return fmt::format("{}/{}", spread(row), columns_.size()); }

const ThreadState& MatrixView::typical_of(std::size_t row) const {
  return *std::ranges::find(report_.threads[row].states, nowhere, &ThreadState::against);
}

std::string MatrixView::typical_text(std::size_t row) const { return visible(clause_of(report_, typical_of(row)).text); }

std::string MatrixView::sentence() const {
  std::size_t universal = 0, only = 0, differ = 0;
  const std::vector<std::size_t> all = body_threads(report_, {});
  for (const std::size_t row : all) {
    universal += report_.threads[row].fate == Fate::Universal;
    only += report_.threads[row].fate == Fate::PartnerOnly;
    differ += std::ranges::any_of(report_.threads[row].states, differs);
  }
  return fmt::format("{} rows in {} statements: {} universal, {} shared, {} partner-only; {} differ in strength", all.size(),
                     report_.statements.size(), universal, all.size() - universal - only, only, differ);
}

std::set<std::string_view> MatrixView::used() const {
  std::set<std::string_view> used;
  for (const std::size_t row : rows_)
    for (const std::size_t column : columns_)
      if (const ThreadState* state = at(row, column)) used.insert(sign_of(report_, *state).means);
  return used;
}

}  // namespace accordiff::renderers
