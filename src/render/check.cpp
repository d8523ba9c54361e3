// Which renderer serves which format of the gate.
#include "accordiff/render.hpp"
#include "render/check_plain.hpp"

namespace accordiff {

std::string render(const CheckReport& report, CheckFormat format, const RenderOptions& /*options*/) {
  switch (format) {
    default: return renderers::render_check_plain(report);
  }
}

}  // namespace accordiff
