// One link as a row of a page: old, new, finding.
#pragma once

#include <set>
#include <string>

#include "accordiff/model.hpp"
#include "render/html_filters.hpp"

namespace accordiff::renderers {

// The rows of one alignment. Every clause has an anchor, "c-0.12", once in a page.
class LinkRows {
 public:
  LinkRows(const Report& report, const Alignment& alignment, Filters& filters, std::set<std::string>& anchors)
      : alignment_(alignment), before_(report.statements[alignment.before]), after_(report.statements[alignment.after]),
        filters_(filters), anchors_(anchors) {}

  [[nodiscard]] std::string row_of(const Link& link);

  // The anchors of its clauses alone, those that no row has.
  [[nodiscard]] std::string anchors_in(const Link& link);

  // The anchor of the row of a link: that of the clause it is shown at.
  [[nodiscard]] std::string anchor_of(const Link& link) const;

 private:
  [[nodiscard]] std::string attributes_of(const Link& link);
  [[nodiscard]] std::string finding_of(const Link& link) const;
  [[nodiscard]] std::string acts_of(const Link& link) const;
  [[nodiscard]] std::string where_of(const Link& link) const;

  const Alignment& alignment_;
  const Statement& before_;
  const Statement& after_;
  Filters& filters_;
  std::set<std::string>& anchors_;
};

// Findings with their rules, folded; "" for none.
[[nodiscard]] std::string findings_of(const Link& link);

}  // namespace accordiff::renderers
