#pragma once

#include "page/document.h"

struct Acknowledgment;
struct Edition;
namespace ProofFile {
struct Proved;
}

/// The file that is attached to a certificate: what proves its record, as FORMAT.md describes it.
inline constexpr auto certificateProof = "proof.json";

/// What `acknowledgment` of `edition` says, in the language in which it was acknowledged, and by what `proved` shows
/// that it is unchanged.
Document certificate(const Edition &edition, const Acknowledgment &acknowledgment, const ProofFile::Proved &proved);
