#pragma once

#include "base/result.h"

class Call;
struct Answer;

/// Does the whole main job with invented people in the folder that `call` names.
Result<Answer> demo(const Call &call);
